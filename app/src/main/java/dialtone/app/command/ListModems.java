package dialtone.app.command;

import dialtone.app.cli.Command;
import dialtone.app.cli.Example;
import dialtone.app.cli.Option;
import dialtone.app.json.Json;
import dialtone.host.machine.Machine;
import dialtone.modem.discovery.Candidate;
import dialtone.modem.discovery.Discovery;
import dialtone.modem.discovery.ModemDevice;
import dialtone.modem.discovery.UsbInterface;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// `dialtone list`: the modems of a machine, and with `--why` what speaks for that.
final class ListModems implements Action {
  private static final String WHY = "--why";

  @Override
  public Command declaration() {
    return new Command(
        "list",
        "",
        "the modems that are plugged in",
        List.of(Option.flag(WHY, "with each interface, its driver and what it promises")),
        List.of(),
        List.of(
            new Example("dialtone list", "each with the id that --modem takes"),
            new Example(
                "dialtone list --why", "why a modem is one, and which ports may take commands")));
  }

  @Override
  public int run(Invocation invocation) {
    try (Machine machine = Hosts.open(invocation.host())) {
      List<ModemDevice> devices = Discovery.devices(machine);
      if (invocation.json()) {
        printJson(invocation, devices);
        return devices.isEmpty() ? ExitStatus.NO_MODEM : ExitStatus.DONE;
      }
      if (devices.isEmpty()) {
        throw new ModemFailure(new Failure.NoModem(machine.name()));
      }
      for (int index = 0; index < devices.size(); index++) {
        say(invocation, index, devices.get(index));
      }
      return ExitStatus.DONE;
    }
  }

  private static void say(Invocation invocation, int index, ModemDevice device) {
    ModemDevice.Strings strings = device.strings();
    // Some firmwares give both strings the same text (seen: 12d1:1506, HUAWEI_MOBILE).
    String maker = strings.manufacturer().equals(strings.product()) ? "" : strings.manufacturer();
    String who = (maker + " " + strings.product()).strip();
    String net = device.netDevice().map(name -> ", network " + name).orElse("");
    String ports = device.ports().isEmpty() ? "" : ", ports " + String.join(" ", device.ports());
    invocation.say(
        "%d  %-10s %-10s %s%s%s".formatted(index, device.id(), device.usb(), who, ports, net));
    if (invocation.arguments().has(WHY)) {
      for (UsbInterface each : device.interfaces()) {
        invocation.say("     " + why(each));
      }
      for (Candidate candidate : device.candidates()) {
        invocation.say(
            "     %s may take commands: %s".formatted(candidate.port(), promise(candidate)));
      }
    }
    device.remark().ifPresent(remark -> invocation.say("     " + remark));
  }

  private static String why(UsbInterface each) {
    List<String> nodes = new ArrayList<>(each.ttys());
    each.cdcWdm().ifPresent(nodes::add);
    each.net().ifPresent(nodes::add);
    String driver = each.driver().map(name -> "driver " + name).orElse("no driver has taken it");
    return "interface %d, class %s, %s: %s"
        .formatted(each.number(), each.triple(), driver, String.join(" ", nodes));
  }

  private static String promise(Candidate candidate) {
    return switch (candidate.promise()) {
      case COMMANDS -> "its descriptor says so";
      case DIAL -> "it is for data calls and takes them too";
      case UNKNOWN -> "its descriptor does not say";
      case MANAGEMENT -> "the channel beside the network interface, on some firmwares";
      case OTHER -> "it is for something else, but asked too";
    };
  }

  private static void printJson(Invocation invocation, List<ModemDevice> devices) {
    List<Json> modems = new ArrayList<>();
    for (ModemDevice device : devices) {
      Json.Builder json =
          Json.object()
              .put("id", device.id())
              .put("index", modems.size())
              .put("vendor", device.strings().manufacturer())
              .put("model", device.strings().product())
              .put("usb", device.usb())
              .put("data", device.data().word())
              .put("interface", device.netDevice())
              .put("ports", device.ports());
      if (invocation.arguments().has(WHY)) {
        json.put("why", whyJson(device));
      }
      modems.add(json.put("remark", device.remark()).end());
    }
    invocation.print(Json.object().put("modems", new Json.Array(modems)).end());
  }

  private static Json whyJson(ModemDevice device) {
    List<Json> lines = new ArrayList<>();
    device.interfaces().forEach(each -> lines.add(new Json.Text(why(each))));
    for (Candidate candidate : device.candidates()) {
      String word = candidate.promise().name().toLowerCase(Locale.ROOT);
      lines.add(Json.object().put("port", candidate.port()).put("promise", word).end());
    }
    return new Json.Array(lines);
  }
}
