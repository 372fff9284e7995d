package dialtone.modem.supervisor;

import dialtone.host.machine.DataPath;
import dialtone.modem.Modem;
import dialtone.modem.discovery.ModemDevice;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.net.Addressing;
import dialtone.protocol.status.DeviceIdentity;
import dialtone.protocol.status.ModemStatus;
import dialtone.protocol.status.RegistrationStatus;
import dialtone.protocol.status.SignalStatus;
import dialtone.protocol.status.SimStatus;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Puts together what is known of the modem, and asks again when somebody wants to know.
final class StatusReport {
  private final ModemHandle handle;
  private volatile @Nullable SignalStatus signal;
  private volatile @Nullable SimStatus sim;
  private volatile @Nullable RegistrationStatus registration;

  StatusReport(ModemHandle handle) {
    this.handle = handle;
  }

  ModemStatus of(State state) {
    ModemDevice device = handle.device();
    boolean online = state.phase() == State.Phase.ONLINE || state.phase() == State.Phase.REFRESHING;
    return new ModemStatus(
        device.id(),
        device.usb(),
        handle.control(),
        handle.data(),
        state.step().word(),
        online,
        identity(),
        Optional.ofNullable(sim).or(state::sim),
        Optional.ofNullable(registration).or(state::registration),
        Optional.ofNullable(signal),
        handle.standingPath().map(DataPath::interfaceName),
        state.addressing().map(this::withMtu),
        handle.apn());
  }

  private Addressing withMtu(Addressing told) {
    return told.mtu().isPresent()
        ? told
        : new Addressing(
            told.addresses(), told.gateway4(), told.gateway6(), told.dns(), handle.linkMtu());
  }

  /// The identity as the modem told it; read once, so that this asks nothing after the first time.
  private Optional<DeviceIdentity> identity() {
    return handle.opened().map(Modem::identity).flatMap(StatusReport::known);
  }

  private static Optional<DeviceIdentity> known(dialtone.modem.Identity identity) {
    try {
      return Optional.of(identity.read());
    } catch (ModemFailure silent) {
      return Optional.empty();
    }
  }

  /// Reads signal, SIM and registration; what the modem does not answer stays as it was.
  void refresh() {
    Optional<Modem> open = handle.opened();
    if (open.isEmpty()) {
      return;
    }
    try {
      signal = open.get().signal().read();
      sim = open.get().sim().read();
      registration = open.get().registration().read();
    } catch (ModemFailure silent) {
      // A deaf modem is reported by its owner; whoever asks for the status gets the last one.
      return;
    }
  }
}
