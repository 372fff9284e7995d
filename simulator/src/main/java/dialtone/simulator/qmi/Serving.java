package dialtone.simulator.qmi;

import dialtone.protocol.qmi.nas.AdditionalGsmSystemInfo;
import dialtone.protocol.qmi.nas.AdditionalLteSystemInfo;
import dialtone.protocol.qmi.nas.AttachState;
import dialtone.protocol.qmi.nas.CellBroadcastCapability;
import dialtone.protocol.qmi.nas.CurrentPlmn;
import dialtone.protocol.qmi.nas.DataCapability;
import dialtone.protocol.qmi.nas.DetailedServiceStatus;
import dialtone.protocol.qmi.nas.ExactPlmn;
import dialtone.protocol.qmi.nas.GetServingSystem;
import dialtone.protocol.qmi.nas.GetSystemInfo;
import dialtone.protocol.qmi.nas.LteVoiceDomain;
import dialtone.protocol.qmi.nas.NetworkServiceDomain;
import dialtone.protocol.qmi.nas.NetworkType;
import dialtone.protocol.qmi.nas.RadioInterface;
import dialtone.protocol.qmi.nas.RegistrationState;
import dialtone.protocol.qmi.nas.RejectCause;
import dialtone.protocol.qmi.nas.RejectCauseCodes;
import dialtone.protocol.qmi.nas.RoamingIndicator;
import dialtone.protocol.qmi.nas.RoamingIndicatorStatus;
import dialtone.protocol.qmi.nas.ServiceStatus;
import dialtone.protocol.qmi.nas.ServingNetwork;
import dialtone.protocol.qmi.nas.ServingSystem;
import dialtone.protocol.qmi.nas.SystemInfo;
import dialtone.protocol.status.RegistrationStatus.State;
import dialtone.protocol.status.Technology;
import dialtone.simulator.model.Setting;
import dialtone.simulator.model.Settings;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// The serving system in the two shapes that NAS has for it, each as an answer and as an
/// indication.
final class Serving {
  private final Inside inside;

  Serving(Inside inside) {
    this.inside = inside;
  }

  private Settings settings() {
    return inside.modem().settings();
  }

  private State state() {
    return inside.modem().registration();
  }

  int mcc() {
    return settings().number(Setting.MCC);
  }

  int mnc() {
    return settings().number(Setting.MNC);
  }

  boolean longMnc() {
    return settings().text(Setting.MNC).length() == 3;
  }

  /// As a serving system words it; [RadioInterface#NONE] while there is none.
  RadioInterface radio() {
    if (!state().registered()) {
      return RadioInterface.NONE;
    }
    return switch (settings().technology()) {
      case GSM -> RadioInterface.GSM;
      case UMTS -> RadioInterface.UMTS;
      case LTE -> RadioInterface.LTE;
      case NR -> RadioInterface.NR5G;
    };
  }

  RejectCause rejectCause() {
    return RejectCauseCodes.of(inside.modem().rejectCause().orElse(0));
  }

  private RegistrationState registration() {
    return switch (state()) {
      case IDLE -> RegistrationState.NOT_REGISTERED;
      case HOME, ROAMING -> RegistrationState.REGISTERED;
      case SEARCHING -> RegistrationState.NOT_REGISTERED_SEARCHING;
      case DENIED -> RegistrationState.REGISTRATION_DENIED;
      case UNKNOWN -> RegistrationState.UNKNOWN;
    };
  }

  private AttachState circuits() {
    return state().registered() ? AttachState.ATTACHED : AttachState.DETACHED;
  }

  private AttachState packets() {
    return inside.modem().attached() ? AttachState.ATTACHED : AttachState.DETACHED;
  }

  private Optional<RoamingIndicatorStatus> roaming() {
    return registered(
        state() == State.ROAMING ? RoamingIndicatorStatus.ON : RoamingIndicatorStatus.OFF);
  }

  private <T> Optional<T> registered(T value) {
    return state().registered() ? Optional.of(value) : Optional.empty();
  }

  private OptionalInt hex(Setting setting) {
    return state().registered()
        ? OptionalInt.of(Integer.parseInt(settings().text(setting), 16) & 0xffff)
        : OptionalInt.empty();
  }

  long cellId() {
    return Long.parseLong(settings().text(Setting.CELL_ID), 16);
  }

  private Optional<CurrentPlmn> plmn() {
    return registered(new CurrentPlmn(mcc(), mnc(), settings().text(Setting.OPERATOR)));
  }

  private List<DataCapability> capabilities() {
    return switch (settings().technology()) {
      case GSM -> List.of(DataCapability.GPRS, DataCapability.EDGE);
      case UMTS -> List.of(DataCapability.HSDPA, DataCapability.HSUPA);
      case LTE, NR -> List.of(DataCapability.LTE);
    };
  }

  private DetailedServiceStatus status() {
    return new DetailedServiceStatus(
        service(), NetworkServiceDomain.CS_PS, ServiceStatus.NONE, false, state() == State.DENIED);
  }

  private ServiceStatus service() {
    return switch (state()) {
      case HOME, ROAMING -> ServiceStatus.AVAILABLE;
      case DENIED -> ServiceStatus.LIMITED;
      case IDLE, SEARCHING, UNKNOWN -> ServiceStatus.NONE;
    };
  }

  private boolean evolved() {
    return settings().technology() == Technology.LTE || settings().technology() == Technology.NR;
  }

  private OptionalLong cell() {
    return state().registered() ? OptionalLong.of(cellId()) : OptionalLong.empty();
  }

  private OptionalInt tac() {
    return evolved() ? hex(Setting.TAC) : OptionalInt.empty();
  }

  private Optional<ExactPlmn> digits() {
    return registered(new ExactPlmn(mcc(), mnc(), longMnc()));
  }

  private Optional<List<RoamingIndicator>> indicators() {
    return roaming().map(status -> List.of(new RoamingIndicator(radio(), status)));
  }

  GetServingSystem.Reply system() {
    return new GetServingSystem.Reply(
        Optional.of(
            new ServingNetwork(
                registration(), circuits(), packets(), NetworkType.GPP, List.of(radio()))),
        roaming(),
        registered(capabilities()),
        plmn(),
        Optional.empty(),
        Optional.empty(),
        indicators(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        evolved() ? OptionalInt.of(0xfffe) : hex(Setting.LAC),
        cell(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(status()),
        Optional.empty(),
        Optional.empty(),
        tac(),
        Optional.empty(),
        OptionalInt.empty(),
        digits(),
        Optional.empty());
  }

  ServingSystem systemTold() {
    return new ServingSystem(
        Optional.of(
            new ServingNetwork(
                registration(), circuits(), packets(), NetworkType.GPP, List.of(radio()))),
        roaming(),
        registered(capabilities()),
        plmn(),
        Optional.empty(),
        Optional.empty(),
        indicators(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        evolved() ? OptionalInt.of(0xfffe) : hex(Setting.LAC),
        cell(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(status()),
        Optional.empty(),
        Optional.empty(),
        tac(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        digits(),
        Optional.empty());
  }

  private SystemParts parts() {
    return new SystemParts(inside, this, service());
  }

  GetSystemInfo.Reply info() {
    SystemParts parts = parts();
    return new GetSystemInfo.Reply(
        Optional.empty(),
        Optional.empty(),
        Optional.of(parts.gsm()),
        Optional.of(parts.wcdma()),
        Optional.of(parts.lte()),
        Optional.empty(),
        Optional.empty(),
        parts.gsmSystem(),
        parts.wcdmaSystem(),
        parts.lteSystem(),
        Optional.empty(),
        Optional.empty(),
        parts
            .gsmSystem()
            .map(_ -> new AdditionalGsmSystemInfo(0xffff, CellBroadcastCapability.UNKNOWN)),
        Optional.empty(),
        parts.lteSystem().map(_ -> new AdditionalLteSystemInfo(0xffff)),
        Optional.empty(),
        Optional.empty(),
        parts.lteSystem().map(_ -> true),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(parts.sim()),
        Optional.empty(),
        parts.lteSystem().map(_ -> LteVoiceDomain.IMS),
        OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        parts.nr(),
        parts.nrSystem(),
        parts.dualAvailable(),
        parts.dualAvailable().map(_ -> false),
        parts.nrArea());
  }

  SystemInfo infoTold() {
    SystemParts parts = parts();
    return new SystemInfo(
        Optional.empty(),
        Optional.empty(),
        Optional.of(parts.gsm()),
        Optional.of(parts.wcdma()),
        Optional.of(parts.lte()),
        Optional.empty(),
        Optional.empty(),
        parts.gsmSystem(),
        parts.wcdmaSystem(),
        parts.lteSystem(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        parts.lteSystem().map(_ -> new AdditionalLteSystemInfo(0xffff)),
        Optional.empty(),
        Optional.empty(),
        parts.lteSystem().map(_ -> true),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(parts.sim()),
        parts.nr(),
        parts.nrSystem(),
        parts.dualAvailable(),
        parts.dualAvailable().map(_ -> false),
        parts.nrArea());
  }
}
