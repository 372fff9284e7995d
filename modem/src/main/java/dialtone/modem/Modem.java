package dialtone.modem;

import dialtone.host.machine.Undo;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.status.RegistrationStatus;
import dialtone.protocol.status.SimStatus;
import java.util.Optional;
import java.util.function.Consumer;

/// One modem whose control port is open, with everything it can do, as its family and its maker do
/// it. Families are packages beside this one; what is absent they cannot do.
public interface Modem extends AutoCloseable {

  /// SIM and registration at one moment.
  record Readiness(SimStatus sim, RegistrationStatus registration) {}

  /// The word of the JSON contract for the protocol of the control port: `at`, `qmi`.
  String control();

  /// The control port's name: `ttyUSB1`, `cdc-wdm0`.
  String port();

  Identity identity();

  Sim sim();

  Registration registration();

  Signal signal();

  /// Absent when the maker's way to choose technologies is not known.
  Optional<Radio> radio();

  /// Absent when its packets take a way that this control port does not dial.
  Optional<Connection> connection();

  default Optional<Sms> sms() {
    return Optional.empty();
  }

  default Optional<Ussd> ussd() {
    return Optional.empty();
  }

  default Optional<Power> power() {
    return Optional.empty();
  }

  default Optional<Location> location() {
    return Optional.empty();
  }

  default Optional<Scan> scan() {
    return Optional.empty();
  }

  default Optional<Cells> cells() {
    return Optional.empty();
  }

  default Optional<Bands> bands() {
    return Optional.empty();
  }

  default Optional<Slots> slots() {
    return Optional.empty();
  }

  /// SIM and registration together, in as few round trips as the family allows.
  ///
  /// @throws dialtone.protocol.failure.ModemFailure `Timeout` or `Gone`
  Readiness readiness();

  /// Calls `listener` once when the port goes away by itself; at once when it already did.
  void lost(Consumer<Failure> listener);

  /// Takes back a setting of the modem, if this is one and this family can.
  ///
  /// @return false when `undo` is not for this control port
  /// @throws dialtone.protocol.failure.ModemFailure `Gone` or `Timeout`; the record stays then
  boolean takeBack(Undo undo);

  /// Puts back what the next user of the port expects. What a deaf modem does not take is left.
  void leaveAsFound();

  /// Ends what is pending with `Gone` and closes the port. Safe to call twice and from any thread.
  @Override
  void close();
}
