package dialtone.modem.vendor;

import dialtone.host.machine.Clock;
import dialtone.modem.Connection;
import dialtone.modem.Radio;
import dialtone.modem.Signal;
import dialtone.modem.at.AtIdentity;
import dialtone.modem.at.AtModem;
import dialtone.modem.at.AtRegistration;
import dialtone.modem.at.AtSession;
import dialtone.modem.at.AtSignal;
import dialtone.modem.at.AtSim;
import dialtone.modem.at.RadioPower;
import dialtone.modem.at.SimDialect;
import java.util.Optional;
import java.util.function.Consumer;

/// One maker of modems. The defaults are what 3GPP TS 27.007 says; a maker overrides what it does
/// otherwise.
public interface Vendor {

  /// A maker of which nothing is known.
  static Vendor standard() {
    return new Vendor() {};
  }

  /// Its name as people write it, absent when only the modem can tell.
  default Optional<String> name() {
    return Optional.empty();
  }

  /// Whether USB devices with this idVendor are its.
  default boolean hasUsbVendor(String idVendor) {
    return false;
  }

  /// Whether a modem that answers `+CGMI` with this text is its.
  default boolean callsItself(String manufacturer) {
    return false;
  }

  default SimDialect simDialect() {
    return new SimDialect() {};
  }

  default Signal signal(AtSession session) {
    return new AtSignal(session);
  }

  default Optional<Radio> radio(AtSession session) {
    return Optional.empty();
  }

  default RadioPower radioPower() {
    return RadioPower.standard();
  }

  /// The data session over the modem's own network device, where this maker dials it by AT.
  ///
  /// @param beforeChange gets the AT command that puts a setting back, before the setting is
  ///     changed
  default Optional<Connection> connection(
      AtSession session, Clock clock, Consumer<String> beforeChange) {
    return Optional.empty();
  }

  /// Everything that the modem behind `session` can do; no command is sent.
  default AtModem modem(AtSession session, Clock clock, Consumer<String> beforeChange) {
    return new AtModem(
        session,
        new AtIdentity(session, name()),
        new AtSim(session, simDialect()),
        new AtRegistration(session, radioPower()),
        signal(session),
        radio(session),
        connection(session, clock, beforeChange));
  }
}
