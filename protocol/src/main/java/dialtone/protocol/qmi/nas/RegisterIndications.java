package dialtone.protocol.qmi.nas;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Says which indications this client wants.
@Qmi(service = Service.NAS, id = 0x0003)
public record RegisterIndications(
    @Tlv(0x10) @U8 Optional<Boolean> systemSelectionPreference,
    @Tlv(0x12) @U8 Optional<Boolean> ddtmEvents,
    @Tlv(0x13) @U8 Optional<Boolean> servingSystemEvents,
    @Tlv(0x14) @U8 Optional<Boolean> dualStandbyPreference,
    @Tlv(0x15) @U8 Optional<Boolean> subscriptionInfo,
    @Tlv(0x17) @U8 Optional<Boolean> networkTime,
    @Tlv(0x18) @U8 Optional<Boolean> systemInfo,
    @Tlv(0x19) @U8 Optional<Boolean> signalInfo,
    @Tlv(0x1a) @U8 Optional<Boolean> errorRate,
    @Tlv(0x1b) @U8 Optional<Boolean> hdrNewUatiAssigned,
    @Tlv(0x1c) @U8 Optional<Boolean> hdrSessionClosed,
    @Tlv(0x1d) @U8 Optional<Boolean> managedRoaming,
    @Tlv(0x1e) @U8 Optional<Boolean> currentPlmnName,
    @Tlv(0x1f) @U8 Optional<Boolean> embmsStatus,
    @Tlv(0x20) @U8 Optional<Boolean> rfBandInformation,
    @Tlv(0x21) Optional<NetworkRejectInformation> networkRejectInformation)
    implements Request<RegisterIndications.Reply> {
  public record Reply() {}

  public record NetworkRejectInformation(
      @U8 boolean enableNetworkRejectIndications, @U8 boolean supressSystemInfoIndications) {}
}
