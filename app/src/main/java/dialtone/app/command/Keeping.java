package dialtone.app.command;

import dialtone.app.json.Json;
import dialtone.app.owner.OwnerClient;
import dialtone.app.owner.Requests;
import dialtone.host.machine.Machine;
import dialtone.host.machine.SystemClock;
import dialtone.modem.discovery.ModemDevice;
import dialtone.modem.supervisor.Unowned;
import dialtone.protocol.failure.Explanation;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.privacy.Private;
import java.util.Optional;

/// Where `set` and `setup` keep settings: with the SIM that is inserted, else with the modem.
///
/// @param name in words: `the SIM in usb-1-1`
/// @param forSim whether it is the SIM's
record Keeping(String name, boolean forSim, String modem, KeptSettings kept) {

  /// Says so when it has to be the modem though nobody asked for that.
  ///
  /// @param forModem a person wants it to be the modem
  static Keeping choose(Invocation invocation, Machine machine, boolean forModem) {
    ModemDevice device = Modems.choose(machine, invocation.modem());
    if (!forModem) {
      String why = "no SIM is inserted, or it is not ready yet";
      try {
        Optional<Private> iccid = iccid(machine, device);
        if (iccid.isPresent()) {
          KeptSettings kept = new SimSettings(machine.stateDirectory()).of(iccid.get());
          return new Keeping("the SIM in " + device.id(), true, device.id(), kept);
        }
      } catch (ModemFailure unreadable) {
        why = Explanation.of(unreadable.failure()).message();
      }
      invocation
          .output()
          .err()
          .println(
              "dialtone: The SIM's number cannot be read ("
                  + why.replaceFirst("\\.$", "")
                  + "). These settings are the modem's, whatever SIM is in it.");
    }
    KeptSettings kept = new KeptSettings(machine.stateDirectory(), device.id());
    return new Keeping(device.id(), false, device.id(), kept);
  }

  /// From the owner, who has asked already, else from the modem.
  private static Optional<Private> iccid(Machine machine, ModemDevice device) {
    Optional<OwnerClient> owner = OwnerClient.connect(machine.runDirectory(), device.id());
    if (owner.isPresent()) {
      try (OwnerClient client = owner.get()) {
        return client.ask(Requests.iccid()).text("iccid").map(Private::new);
      }
    }
    return Unowned.ask(machine, device, new SystemClock(), modem -> modem.sim().iccid());
  }

  /// Prints what is kept; secrets only as being there.
  void show(Invocation invocation, Settings settings) {
    Json.Builder json = Json.object().put("modem", modem).put("keptFor", forSim ? "sim" : "modem");
    invocation.say("Settings of " + name + ":" + (settings.words().isEmpty() ? " none" : ""));
    for (String key : Settings.KEYS) {
      boolean secret = key.equals("pin") || key.equals("password");
      settings
          .value(key)
          .map(value -> secret ? "***" : value)
          .ifPresent(
              shown -> {
                json.put(key, shown);
                invocation.say("  %-13s %s".formatted(key, shown));
              });
    }
    if (invocation.json()) {
      invocation.print(json.end());
    }
  }
}
