package dialtone.protocol.qmi.uim;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Flags;
import dialtone.protocol.wire.Octets;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U8;
import java.util.Optional;
import java.util.OptionalLong;

/// Asks for the size and the guards of a file.
@Qmi(service = Service.UIM, id = 0x0024)
public record GetFileAttributes(
    @Tlv(0x01) Optional<Session> session,
    @Tlv(0x02) Optional<CardFile> file,
    @Tlv(0x10) @U32 OptionalLong responseInIndicationToken)
    implements Request<GetFileAttributes.Reply> {
  public record Reply(
      @Tlv(0x10) Optional<CardResult> cardResult,
      @Tlv(0x11) Optional<FileAttributes> fileAttributes,
      @Tlv(0x12) @U32 OptionalLong responseInIndicationToken) {}

  public record Failed(@Tlv(0x10) Optional<CardResult> cardResult) {}

  /// What a file is and what it asks for.
  ///
  /// @param rawData what the card said, in BER-TLV (ETSI TS 102 221)
  public record FileAttributes(
      @U16 int fileSize,
      @U16 int fileId,
      @U8 FileType fileType,
      @U16 int recordSize,
      @U16 int recordCount,
      @U8 SecurityAttributeLogic readSecurityAttributesLogic,
      @U16 @Flags(SecurityAttribute.class) int readSecurityAttributes,
      @U8 SecurityAttributeLogic writeSecurityAttributesLogic,
      @U16 @Flags(SecurityAttribute.class) int writeSecurityAttributes,
      @U8 SecurityAttributeLogic increaseSecurityAttributesLogic,
      @U16 @Flags(SecurityAttribute.class) int increaseSecurityAttributes,
      @U8 SecurityAttributeLogic deactivateSecurityAttributesLogic,
      @U16 @Flags(SecurityAttribute.class) int deactivateSecurityAttributes,
      @U8 SecurityAttributeLogic activateSecurityAttributesLogic,
      @U16 @Flags(SecurityAttribute.class) int activateSecurityAttributes,
      @Count(prefix = 16) Octets rawData) {}
}
