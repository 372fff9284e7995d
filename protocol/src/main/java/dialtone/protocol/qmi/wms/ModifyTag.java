package dialtone.protocol.qmi.wms;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Says that a message was read or sent.
@Qmi(service = Service.WMS, id = 0x0023)
public record ModifyTag(
    @Tlv(0x01) Optional<MessageTag> messageTag, @Tlv(0x10) @U8 Optional<MessageMode> messageMode)
    implements Request<ModifyTag.Reply> {
  public record Reply() {}

  public record MessageTag(
      @U8 StorageType storageType, @U32 long memoryIndex, @U8 MessageTagType messageTag) {}
}
