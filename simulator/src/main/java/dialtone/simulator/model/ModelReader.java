package dialtone.simulator.model;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the text of a model: one fact a line, `#` for comments and sources.
///
/// `title TEXT`, `commands WORD…`, `qmi WORD…`, `usb VID:PID RELEASE SPEED`, `manufacturer TEXT`,
/// `product TEXT`, `serial TEXT`, `interface NUMBER CLASS/SUB/PROTOCOL[:ENDPOINTS] [DRIVER [NODE=ROLE]…]`,
/// `set KEY=VALUE`. A role is `at`, `qmi`, `mute`, `echo`, `nmea`, or `net` for a network device.
final class ModelReader {
  private final String name;
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final List<Model.UsbInterface> interfaces = new ArrayList<>();
  private final Map<String, List<String>> settings = new LinkedHashMap<>();

  private ModelReader(String name) {
    this.name = name;
  }

  static Model read(String name, List<String> lines) {
    ModelReader reader = new ModelReader(name);
    int number = 0;
    for (String line : lines) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        reader.line(number, line.strip());
      }
    }
    return reader.model();
  }

  private void line(int number, String line) {
    String[] words = line.split(" +", 2);
    String rest = words.length > 1 ? words[1] : "";
    switch (words[0]) {
      case "title", "commands", "qmi", "usb", "manufacturer", "product", "serial" ->
          texts.put(words[0], rest);
      case "interface" -> interfaces.add(usbInterface(number, rest.split(" +", -1)));
      case "set" -> settings.put(key(number, rest), List.of(rest.substring(rest.indexOf('=') + 1)));
      default -> throw bad(number, "unknown word " + words[0]);
    }
  }

  private String key(int number, String rest) {
    if (!rest.contains("=")) {
      throw bad(number, "set wants KEY=VALUE");
    }
    return rest.substring(0, rest.indexOf('='));
  }

  private Model.UsbInterface usbInterface(int number, String[] words) {
    if (words.length < 2) {
      throw bad(number, "interface wants NUMBER CLASS/SUB/PROTOCOL");
    }
    List<Model.Node> nodes = new ArrayList<>();
    for (int i = 3; i < words.length; i++) {
      nodes.add(node(number, words[i]));
    }
    String[] descriptor = words[1].split(":", 2);
    Optional<String> endpoints =
        descriptor.length > 1 ? Optional.of(descriptor[1]) : Optional.empty();
    String driver = words.length > 2 ? words[2] : "";
    return new Model.UsbInterface(
        Integer.parseInt(words[0]), descriptor[0], endpoints, driver, nodes);
  }

  private Model.Node node(int number, String word) {
    String[] parts = word.split("=", 2);
    if (parts.length < 2) {
      throw bad(number, "a node wants NAME=ROLE");
    }
    if (parts[1].equals("net")) {
      return new Model.Node("net", parts[0], PortRole.MUTE);
    }
    String subsystem = parts[0].startsWith("tty") ? "tty" : "usbmisc";
    return new Model.Node(subsystem, parts[0], PortRole.valueOf(parts[1].toUpperCase(Locale.ROOT)));
  }

  private Model model() {
    String[] usb = texts.getOrDefault("usb", "").split(" +", -1);
    if (usb.length != 3) {
      throw bad(0, "usb wants VID:PID RELEASE SPEED");
    }
    Model.UsbDevice device =
        new Model.UsbDevice(
            usb[0],
            usb[1],
            Integer.parseInt(usb[2]),
            texts.getOrDefault("manufacturer", ""),
            texts.getOrDefault("product", ""),
            texts.getOrDefault("serial", ""));
    return new Model(
        name,
        texts.getOrDefault("title", name),
        words("commands"),
        words("qmi"),
        device,
        List.copyOf(interfaces),
        Map.copyOf(settings));
  }

  private Set<String> words(String key) {
    return Set.of(texts.getOrDefault(key, "").split(" +", -1));
  }

  private ModemFailure bad(int line, String why) {
    return new ModemFailure(new Failure.BadInput("model " + name, "line " + line + ": " + why));
  }
}
