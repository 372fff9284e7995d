package dialtone.protocol.qmi.wms;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Octets;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U8;
import java.util.Optional;
import java.util.OptionalInt;

/// Sends a message, written by `dialtone.protocol.sms.SmsSubmission`. The answer comes when the
/// network took it, with the reference that a status report will name.
@Qmi(service = Service.WMS, id = 0x0020)
public record RawSend(
    @Tlv(0x01) Optional<RawMessageData> rawMessageData,
    @Tlv(0x10) Optional<CdmaForceOnDc> cdmaForceOnDc,
    @Tlv(0x11) Optional<CdmaFollowOnDc> cdmaFollowOnDc,
    @Tlv(0x12) @U8 OptionalInt gsmWcdmaLinkTimer,
    @Tlv(0x13) @U8 Optional<Boolean> smsOnIms)
    implements Request<RawSend.Reply> {
  public record Reply(@Tlv(0x01) @U16 OptionalInt messageId) {}

  public record Failed(
      @Tlv(0x10) @U16 Optional<CdmaCauseCode> cdmaCauseCode,
      @Tlv(0x11) @U8 Optional<CdmaErrorClass> cdmaErrorClass,
      @Tlv(0x12) Optional<GsmWcdmaCauseInfo> gsmWcdmaCauseInfo,
      @Tlv(0x13) @U8 Optional<MessageDeliveryFailureType> messageDeliveryFailureType) {}

  public record RawMessageData(@U8 MessageFormat format, @Count(prefix = 16) Octets rawData) {}

  public record CdmaForceOnDc(@U8 boolean force, @U8 CdmaServiceOption serviceOption) {}

  public record CdmaFollowOnDc(@U8 boolean follow) {}
}
