package dialtone.protocol.qmi.wms;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Octets;
import dialtone.protocol.wire.Text;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// A message came: its place in a store, or itself when the route is one that stores nothing
/// ([SetRoutes]). Wanted with [SetEventReport].
@Qmi(service = Service.WMS, id = 0x0001)
public record EventReport(
    @Tlv(0x10) Optional<MtMessage> mtMessage,
    @Tlv(0x11) Optional<TransferRouteMtMessage> transferRouteMtMessage,
    @Tlv(0x12) @U8 Optional<MessageMode> messageMode,
    @Tlv(0x13) Optional<EtwsMessage> etwsMessage,
    @Tlv(0x14) Optional<EtwsPlmnInformation> etwsPlmnInformation,
    @Tlv(0x15) @Text Optional<String> smscAddress,
    @Tlv(0x16) @U8 Optional<Boolean> smsOnIms)
    implements Indication {
  public record MtMessage(@U8 StorageType storageType, @U32 long memoryIndex) {}

  public record TransferRouteMtMessage(
      @U8 AckIndicator ackIndicator,
      @U32 long transactionId,
      @U8 MessageFormat format,
      @Count(prefix = 16) Octets rawData) {}

  public record EtwsMessage(
      @U8 NotificationType notificationType, @Count(prefix = 16) Octets rawData) {}

  public record EtwsPlmnInformation(@U16 int mcc, @U16 int mnc) {}
}
