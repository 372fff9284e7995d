package dialtone.protocol.qmi.nas;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.S8;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Registers with one network, or with the best one.
///
/// @param mncPcsDigitIncludeStatus whether the MNC has three digits
@Qmi(service = Service.NAS, id = 0x0022)
public record InitiateNetworkRegister(
    @Tlv(0x01) @U8 Optional<NetworkRegisterType> action,
    @Tlv(0x10) Optional<ManualRegistrationInfo3gpp> manualRegistrationInfo3gpp,
    @Tlv(0x11) @U8 Optional<ChangeDuration> changeDuration,
    @Tlv(0x12) @U8 Optional<Boolean> mncPcsDigitIncludeStatus)
    implements Request<InitiateNetworkRegister.Reply> {
  public record Reply() {}

  /// The network to register with.
  public record ManualRegistrationInfo3gpp(
      @U16 int mcc, @U16 int mnc, @S8 RadioInterface radioInterface) {}
}
