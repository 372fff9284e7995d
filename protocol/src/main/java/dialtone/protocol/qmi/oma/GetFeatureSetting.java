package dialtone.protocol.qmi.oma;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Asks what the operator's server may change.
@Qmi(service = Service.OMA, id = 0x0024)
public record GetFeatureSetting() implements Request<GetFeatureSetting.Reply> {
  public record Reply(
      @Tlv(0x10) @U8 Optional<Boolean> deviceProvisioningServiceUpdateConfig,
      @Tlv(0x11) @U8 Optional<Boolean> prlUpdateServiceConfig,
      @Tlv(0x12) @U8 Optional<Boolean> hfaFeatureConfig,
      @Tlv(0x13) @U8 Optional<HfaFeatureDoneState> hfaFeatureDoneState) {}
}
