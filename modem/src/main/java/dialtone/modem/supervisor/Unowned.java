package dialtone.modem.supervisor;

import dialtone.host.machine.Clock;
import dialtone.host.machine.Journal;
import dialtone.host.machine.Machine;
import dialtone.modem.Instruments;
import dialtone.modem.Modem;
import dialtone.modem.Trace;
import dialtone.modem.Waiting;
import dialtone.modem.discovery.ModemDevice;
import java.util.function.Function;

/// A modem that nobody owns, opened only to ask it something.
public final class Unowned {
  private Unowned() {}

  /// Opens the port that the modem is commanded by, asks, and closes it again.
  ///
  /// @throws dialtone.protocol.failure.ModemFailure `Busy` when somebody does own it, or as the question does
  public static <T> T ask(
      Machine machine, ModemDevice device, Clock clock, Function<Modem, T> question) {
    Instruments instruments = new Instruments(clock, Trace.off(), new Waiting(clock));
    try (Journal journal = Leftovers.journal(machine, device);
        Modem modem =
            new ControlPort(machine, instruments, journal)
                .open(ControlPort.Kind.of(device.data()), device)) {
      return question.apply(modem);
    }
  }
}
