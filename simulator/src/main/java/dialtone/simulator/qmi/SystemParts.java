package dialtone.simulator.qmi;

import dialtone.protocol.qmi.nas.GsmSystemInfoV2;
import dialtone.protocol.qmi.nas.LteSystemInfoV2;
import dialtone.protocol.qmi.nas.NetworkServiceDomain;
import dialtone.protocol.qmi.nas.Nr5gSystemInfo;
import dialtone.protocol.qmi.nas.RejectCause;
import dialtone.protocol.qmi.nas.RejectCauseCodes;
import dialtone.protocol.qmi.nas.RoamingStatus;
import dialtone.protocol.qmi.nas.ServiceStatus;
import dialtone.protocol.qmi.nas.SimRejectState;
import dialtone.protocol.qmi.nas.SystemServiceStatus;
import dialtone.protocol.qmi.nas.WcdmaHsService;
import dialtone.protocol.qmi.nas.WcdmaSystemInfoV2;
import dialtone.protocol.status.RegistrationStatus.State;
import dialtone.protocol.status.Technology;
import dialtone.protocol.wire.Octets;
import dialtone.simulator.model.Setting;
import dialtone.simulator.model.Settings;
import dialtone.simulator.model.Sim;
import java.util.Optional;

/// What NAS System Info says of each technology: the one in use has service, the others none.
final class SystemParts {
  private final Inside inside;
  private final Serving serving;
  private final ServiceStatus status;

  SystemParts(Inside inside, Serving serving, ServiceStatus status) {
    this.inside = inside;
    this.serving = serving;
    this.status = status;
  }

  private Settings settings() {
    return inside.modem().settings();
  }

  private ServiceStatus of(Technology technology) {
    return settings().technology() == technology ? status : ServiceStatus.NONE;
  }

  private boolean on(Technology technology) {
    return of(technology) != ServiceStatus.NONE;
  }

  SystemServiceStatus gsm() {
    return new SystemServiceStatus(
        of(Technology.GSM), of(Technology.GSM), on(Technology.GSM) && registered());
  }

  SystemServiceStatus wcdma() {
    return new SystemServiceStatus(
        of(Technology.UMTS), of(Technology.UMTS), on(Technology.UMTS) && registered());
  }

  SystemServiceStatus lte() {
    return new SystemServiceStatus(
        of(Technology.LTE), of(Technology.LTE), on(Technology.LTE) && registered());
  }

  Optional<SystemServiceStatus> nr() {
    return inside.can("nr5g")
        ? Optional.of(
            new SystemServiceStatus(
                of(Technology.NR), of(Technology.NR), on(Technology.NR) && registered()))
        : Optional.empty();
  }

  /// A 5G cell stands beside the LTE one.
  Optional<Boolean> dualAvailable() {
    return inside.can("nr5g") && on(Technology.LTE)
        ? Optional.of(settings().flag(Setting.ENDC))
        : Optional.empty();
  }

  SimRejectState sim() {
    if (inside.modem().sim().rejected()) {
      return SimRejectState.CS_PS_INVALID;
    }
    return inside.modem().sim().state() == Sim.State.READY
        ? SimRejectState.AVAILABLE
        : SimRejectState.UNAVAILABLE;
  }

  private boolean registered() {
    return inside.modem().registration().registered();
  }

  private RoamingStatus roaming() {
    return inside.modem().registration() == State.ROAMING ? RoamingStatus.ON : RoamingStatus.OFF;
  }

  private NetworkServiceDomain domain() {
    return registered() ? NetworkServiceDomain.CS_PS : NetworkServiceDomain.CAMPED;
  }

  private boolean rejected() {
    return inside.modem().registration() == State.DENIED;
  }

  private RejectCause cause() {
    return RejectCauseCodes.of(inside.modem().rejectCause().orElse(0));
  }

  private NetworkServiceDomain rejectDomain() {
    return rejected() ? NetworkServiceDomain.CS_PS : NetworkServiceDomain.NONE;
  }

  private int area(Setting setting) {
    return Integer.parseInt(settings().text(setting), 16) & 0xffff;
  }

  private String mcc() {
    return settings().text(Setting.MCC);
  }

  private String mnc() {
    return settings().text(Setting.MNC);
  }

  Optional<GsmSystemInfoV2> gsmSystem() {
    return on(Technology.GSM)
        ? Optional.of(
            new GsmSystemInfoV2(
                true,
                domain(),
                true,
                NetworkServiceDomain.CS_PS,
                true,
                roaming(),
                true,
                rejected(),
                true,
                area(Setting.LAC),
                true,
                serving.cellId(),
                rejected(),
                rejectDomain(),
                cause(),
                true,
                mcc(),
                mnc(),
                true,
                true,
                true,
                false))
        : Optional.empty();
  }

  Optional<WcdmaSystemInfoV2> wcdmaSystem() {
    return on(Technology.UMTS)
        ? Optional.of(
            new WcdmaSystemInfoV2(
                true,
                domain(),
                true,
                NetworkServiceDomain.CS_PS,
                true,
                roaming(),
                true,
                rejected(),
                true,
                area(Setting.LAC),
                true,
                serving.cellId(),
                rejected(),
                rejectDomain(),
                cause(),
                true,
                mcc(),
                mnc(),
                true,
                WcdmaHsService.HSDPA_HSUPA_SUPPORTED,
                true,
                WcdmaHsService.HSDPA_HSUPA_SUPPORTED,
                true,
                settings().number(Setting.CELL_PCI)))
        : Optional.empty();
  }

  Optional<LteSystemInfoV2> lteSystem() {
    return on(Technology.LTE)
        ? Optional.of(
            new LteSystemInfoV2(
                true,
                domain(),
                true,
                NetworkServiceDomain.CS_PS,
                true,
                roaming(),
                true,
                rejected(),
                false,
                0xffff,
                true,
                serving.cellId(),
                rejected(),
                rejectDomain(),
                cause(),
                true,
                mcc(),
                mnc(),
                true,
                area(Setting.TAC)))
        : Optional.empty();
  }

  Optional<Nr5gSystemInfo> nrSystem() {
    return on(Technology.NR)
        ? Optional.of(
            new Nr5gSystemInfo(
                true,
                domain(),
                true,
                NetworkServiceDomain.PS,
                true,
                roaming(),
                true,
                rejected(),
                false,
                0xffff,
                true,
                serving.cellId() & 0xffff_ffffL,
                rejected(),
                rejectDomain(),
                inside.modem().rejectCause().orElse(0),
                true,
                mcc(),
                mnc(),
                true,
                area(Setting.TAC)))
        : Optional.empty();
  }

  /// The 24 bits of it, highest first (3GPP TS 23.003 §19.4.2.3).
  Optional<Octets> nrArea() {
    int tac = Integer.parseInt(settings().text(Setting.TAC), 16);
    return nrSystem()
        .map(_ -> Octets.of(new byte[] {(byte) (tac >> 16), (byte) (tac >> 8), (byte) tac}));
  }
}
