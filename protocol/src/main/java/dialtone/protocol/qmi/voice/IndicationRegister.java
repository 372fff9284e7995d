package dialtone.protocol.qmi.voice;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Says which indications this client wants.
@Qmi(service = Service.VOICE, id = 0x0003)
public record IndicationRegister(
    @Tlv(0x10) @U8 Optional<Boolean> dtmfEvents,
    @Tlv(0x11) @U8 Optional<Boolean> voicePrivacyEvents,
    @Tlv(0x12) @U8 Optional<Boolean> supplementaryServiceNotificationEvents,
    @Tlv(0x13) @U8 Optional<Boolean> callNotificationEvents,
    @Tlv(0x14) @U8 Optional<Boolean> handoverEvents,
    @Tlv(0x15) @U8 Optional<Boolean> speechCodecEvents,
    @Tlv(0x16) @U8 Optional<Boolean> ussdNotificationEvents,
    @Tlv(0x18) @U8 Optional<Boolean> modificationEvents,
    @Tlv(0x19) @U8 Optional<Boolean> uusEvents,
    @Tlv(0x1a) @U8 Optional<Boolean> aocEvents,
    @Tlv(0x1b) @U8 Optional<Boolean> conferenceEvents,
    @Tlv(0x1c) @U8 Optional<Boolean> extendedBurstTypeInternationalInformationEvents,
    @Tlv(0x1d) @U8 Optional<Boolean> mtPageMissInformationEvents)
    implements Request<IndicationRegister.Reply> {
  public record Reply() {}
}
