package dialtone.protocol.qmi.uim;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Octets;
import dialtone.protocol.wire.U8;
import java.util.Optional;
import java.util.OptionalInt;

/// Opens a channel to an application, or one of the basic interface where no AID is given.
@Qmi(service = Service.UIM, id = 0x0042)
public record OpenLogicalChannel(
    @Tlv(0x01) @U8 OptionalInt slot,
    @Tlv(0x10) @Count(prefix = 8) Optional<Octets> aid,
    @Tlv(0x11) @U8 Optional<FileControlInformation> fileControlInformation)
    implements Request<OpenLogicalChannel.Reply> {
  public record Reply(
      @Tlv(0x10) @U8 OptionalInt channelId,
      @Tlv(0x11) Optional<CardResult> cardResult,
      @Tlv(0x12) @Count(prefix = 8) Optional<Octets> selectResponse) {}

  public record Failed(@Tlv(0x11) Optional<CardResult> cardResult) {}
}
