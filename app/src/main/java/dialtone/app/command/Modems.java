package dialtone.app.command;

import dialtone.app.owner.OwnerClient;
import dialtone.app.owner.RunFolder;
import dialtone.host.machine.Machine;
import dialtone.host.machine.SystemClock;
import dialtone.modem.Trace;
import dialtone.modem.Waiting;
import dialtone.modem.at.AtSession;
import dialtone.modem.discovery.Discovery;
import dialtone.modem.discovery.ModemDevice;
import dialtone.modem.discovery.ModemSelector;
import dialtone.modem.discovery.Probing;
import dialtone.modem.supervisor.Unowned;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.privacy.Private;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Which modem a command means.
final class Modems {
  private Modems() {}

  /// The modem that `--modem` names, or the first of all.
  ///
  /// @throws ModemFailure `NoModem` when there is none and none was named, `UnknownWord` when none
  ///     goes by that word
  static ModemDevice choose(Machine machine, Optional<String> word) {
    List<ModemDevice> devices = Discovery.devices(machine);
    if (word.isPresent()) {
      Optional<String> serial = serialPort(machine, devices, word.get());
      if (serial.isPresent()) {
        return Discovery.serial(serial.get());
      }
      return new ModemSelector(devices, device -> imei(machine, device)).select(word.get());
    }
    if (devices.isEmpty()) {
      throw new ModemFailure(new Failure.NoModem(machine.name()));
    }
    return devices.getFirst();
  }

  /// The word as a serial port of the machine that belongs to no USB modem.
  private static Optional<String> serialPort(
      Machine machine, List<ModemDevice> devices, String word) {
    String name = word.startsWith("/dev/") ? word.substring("/dev/".length()) : word;
    boolean path = word.startsWith("/dev/") || name.matches("(tty|rfcomm)\\w+");
    boolean usb = devices.stream().anyMatch(device -> device.ports().contains(name));
    boolean there = path && !usb && !machine.files().resolve(List.of("/dev/" + name)).isEmpty();
    return there && !name.startsWith("cdc-wdm") ? Optional.of(name) : Optional.empty();
  }

  /// A session on the port that takes commands, opened by this process. Nobody else holds the
  /// modem.
  static AtSession open(Machine machine, ModemDevice device, Trace trace) {
    SystemClock clock = new SystemClock();
    return Probing.probe(device, machine.ports(), clock, new Waiting(clock), trace);
  }

  /// Asked only when a person gives an IMEI; a modem that is busy or mute has none for us.
  private static Optional<Private> imei(Machine machine, ModemDevice device) {
    try {
      return Unowned.ask(
          machine, device, new SystemClock(), modem -> modem.identity().read().imei());
    } catch (ModemFailure cannotTell) {
      return Optional.empty();
    }
  }

  /// The owner of the modem that is meant, found with as little work as possible: by its id, or
  /// because it is the only one. Other words for a modem need a look at the machine.
  static Optional<OwnerClient> owner(Invocation invocation) {
    Path folder = RunFolder.of(invocation.host(), System.getenv());
    Optional<String> word = invocation.modem();
    if (word.isEmpty() || word.get().equals("any")) {
      return OwnerClient.only(folder);
    }
    if (OwnerClient.ids(folder).contains(word.get())) {
      return OwnerClient.connect(folder, word.get());
    }
    if (OwnerClient.ids(folder).isEmpty()) {
      return Optional.empty();
    }
    try (Machine machine = Hosts.open(invocation.host())) {
      return OwnerClient.connect(folder, choose(machine, word).id());
    }
  }
}
