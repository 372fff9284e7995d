package dialtone.protocol.qmi.wms;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U8;
import java.util.Optional;
import java.util.OptionalInt;

/// Sends a message that lies in a store.
@Qmi(service = Service.WMS, id = 0x0042)
public record SendFromMemoryStorage(
    @Tlv(0x01) Optional<Information> information, @Tlv(0x10) @U8 Optional<Boolean> smsOnIms)
    implements Request<SendFromMemoryStorage.Reply> {
  public record Reply(@Tlv(0x10) @U16 OptionalInt messageId) {}

  public record Failed(
      @Tlv(0x11) @U16 Optional<CdmaCauseCode> cdmaCauseCode,
      @Tlv(0x12) @U8 Optional<CdmaErrorClass> cdmaErrorClass,
      @Tlv(0x13) Optional<GsmWcdmaCauseInfo> gsmWcdmaCauseInfo,
      @Tlv(0x14) @U8 Optional<MessageDeliveryFailureType> messageDeliveryFailureType) {}

  public record Information(
      @U8 StorageType storageType, @U32 long memoryIndex, @U8 MessageMode messageMode) {}
}
