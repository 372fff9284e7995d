package dialtone.protocol.qmi.uim;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Octets;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U8;
import java.util.Optional;
import java.util.OptionalLong;

/// Asks for octets of a file.
///
/// @param encryptData whether they are to come encrypted
@Qmi(service = Service.UIM, id = 0x0020)
public record ReadTransparent(
    @Tlv(0x01) Optional<Session> session,
    @Tlv(0x02) Optional<CardFile> file,
    @Tlv(0x03) Optional<ReadInformation> readInformation,
    @Tlv(0x10) @U32 OptionalLong responseInIndicationToken,
    @Tlv(0x11) @U8 Optional<Boolean> encryptData)
    implements Request<ReadTransparent.Reply> {
  public record Reply(
      @Tlv(0x10) Optional<CardResult> cardResult,
      @Tlv(0x11) @Count(prefix = 16) Optional<Octets> readResult,
      @Tlv(0x12) @U32 OptionalLong responseInIndicationToken,
      @Tlv(0x13) @U8 Optional<Boolean> encryptedData) {}

  public record Failed(@Tlv(0x10) Optional<CardResult> cardResult) {}

  /// What part of the file is wanted.
  ///
  /// @param length in octets, 0 for all
  public record ReadInformation(@U16 int offset, @U16 int length) {}
}
