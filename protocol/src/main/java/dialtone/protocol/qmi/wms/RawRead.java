package dialtone.protocol.qmi.wms;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Octets;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Asks for a message in a store. The octets are what `dialtone.protocol.sms.SmsPdu` reads.
@Qmi(service = Service.WMS, id = 0x0022)
public record RawRead(
    @Tlv(0x01) Optional<MessageMemoryStorageId> messageMemoryStorageId,
    @Tlv(0x10) @U8 Optional<MessageMode> messageMode,
    @Tlv(0x11) @U8 Optional<Boolean> smsOnIms)
    implements Request<RawRead.Reply> {
  public record Reply(@Tlv(0x01) Optional<RawMessageData> rawMessageData) {}

  public record MessageMemoryStorageId(@U8 StorageType storageType, @U32 long memoryIndex) {}

  public record RawMessageData(
      @U8 MessageTagType messageTag,
      @U8 MessageFormat format,
      @Count(prefix = 16) Octets rawData) {}
}
