package dialtone.protocol.qmi.wms;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U8;
import java.util.List;
import java.util.Optional;

/// Asks which messages a store holds, with a tag or all.
@Qmi(service = Service.WMS, id = 0x0031)
public record ListMessages(
    @Tlv(0x01) @U8 Optional<StorageType> storageType,
    @Tlv(0x11) @U8 Optional<MessageTagType> messageTag,
    @Tlv(0x12) @U8 Optional<MessageMode> messageMode)
    implements Request<ListMessages.Reply> {
  public record Reply(@Tlv(0x01) @Count(prefix = 32) Optional<List<Message>> messageList) {}

  public record Message(@U32 long memoryIndex, @U8 MessageTagType messageTag) {}
}
