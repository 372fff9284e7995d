package dialtone.protocol.qmi.wms;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U8;
import java.util.Optional;
import java.util.OptionalLong;

/// Removes one message, those with a tag, or all of a store.
@Qmi(service = Service.WMS, id = 0x0024)
public record Delete(
    @Tlv(0x01) @U8 Optional<StorageType> memoryStorage,
    @Tlv(0x10) @U32 OptionalLong memoryIndex,
    @Tlv(0x11) @U8 Optional<MessageTagType> messageTag,
    @Tlv(0x12) @U8 Optional<MessageMode> messageMode)
    implements Request<Delete.Reply> {
  public record Reply() {}
}
