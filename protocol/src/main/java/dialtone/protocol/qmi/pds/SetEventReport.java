package dialtone.protocol.qmi.pds;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Asks for [EventReport]s, each kind by itself.
@Qmi(service = Service.PDS, id = 0x0001)
public record SetEventReport(
    @Tlv(0x10) @U8 Optional<Boolean> nmeaPositionReporting,
    @Tlv(0x11) @U8 Optional<Boolean> extendedNmeaPositionReporting,
    @Tlv(0x12) @U8 Optional<Boolean> parsedPositionReporting,
    @Tlv(0x13) @U8 Optional<Boolean> externalXtraDataRequestReporting,
    @Tlv(0x14) @U8 Optional<Boolean> externalTimeInjectionRequestReporting,
    @Tlv(0x15) @U8 Optional<Boolean> externalWifiPositionRequestReporting,
    @Tlv(0x16) @U8 Optional<Boolean> satelliteInformationReporting,
    @Tlv(0x17) @U8 Optional<Boolean> vxNetworkInitiatedRequestReporting,
    @Tlv(0x18) @U8 Optional<Boolean> suplNetworkInitiatedPromptReporting,
    @Tlv(0x19) @U8 Optional<Boolean> umtsCpNetworkInitiatedPromptReporting,
    @Tlv(0x1a) @U8 Optional<Boolean> pdsCommEventReporting,
    @Tlv(0x1b) @U8 Optional<Boolean> accelerometerDataStreamingReadyReporting,
    @Tlv(0x1c) @U8 Optional<Boolean> gyroDataStreamingReadyReporting,
    @Tlv(0x1d) @U8 Optional<Boolean> timeSyncRequestReporting,
    @Tlv(0x1e) @U8 Optional<Boolean> positionReliabilityIndicatorReporting,
    @Tlv(0x1f) @U8 Optional<Boolean> sensorDataUsageIndicatorReporting,
    @Tlv(0x20) @U8 Optional<Boolean> timeSourceInformationReporting,
    @Tlv(0x21) @U8 Optional<Boolean> headingUncertaintyReporting,
    @Tlv(0x22) @U8 Optional<Boolean> nmeaDebugStringsReporting,
    @Tlv(0x23) @U8 Optional<Boolean> extendedExternalXtraDataRequestReporting)
    implements Request<SetEventReport.Reply> {
  public record Reply() {}
}
