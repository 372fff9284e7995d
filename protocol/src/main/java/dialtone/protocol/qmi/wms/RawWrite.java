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
import java.util.OptionalLong;

/// Puts a message into a store.
@Qmi(service = Service.WMS, id = 0x0021)
public record RawWrite(@Tlv(0x01) Optional<RawMessageData> rawMessageData)
    implements Request<RawWrite.Reply> {
  public record Reply(@Tlv(0x01) @U32 OptionalLong memoryIndex) {}

  public record RawMessageData(
      @U8 StorageType storageType, @U8 MessageFormat format, @Count(prefix = 16) Octets rawData) {}
}
