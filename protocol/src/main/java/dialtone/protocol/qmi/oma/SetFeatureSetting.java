package dialtone.protocol.qmi.oma;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Says what the operator's server may change: the device's settings, its list of networks (PRL),
/// its activation.
@Qmi(service = Service.OMA, id = 0x0025)
public record SetFeatureSetting(
    @Tlv(0x10) @U8 Optional<Boolean> deviceProvisioningServiceUpdateConfig,
    @Tlv(0x11) @U8 Optional<Boolean> prlUpdateServiceConfig,
    @Tlv(0x12) @U8 Optional<Boolean> hfaFeatureConfig)
    implements Request<SetFeatureSetting.Reply> {
  public record Reply() {}
}
