package dialtone.protocol.qmi.known;

import dialtone.protocol.qmi.QmiMessage;
import dialtone.protocol.qmi.Qmux;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.wire.Octets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A frame that another program or a modem made, and what libqmi says is in it. They are in
/// `captures/<service>.txt`: a line with message and direction, then indented lines: `from` the
/// source, `frame` in hex, `error` of a refusal, `name = value`, `malformed` and `unknown` TLVs.
///
/// @param direction request, reply, refusal or indication
/// @param error of a refusal; 0 else
/// @param named the fields by their places: `cellInfo[0].rsrp`
/// @param malformed types of TLVs that contradict themselves
/// @param unknown types of TLVs that nobody has declared
record Capture(
    Service service,
    String message,
    String direction,
    String source,
    Octets frame,
    int error,
    Map<String, String> named,
    List<Integer> malformed,
    List<Integer> unknown) {

  QmiMessage parsed() {
    return (QmiMessage) Qmux.parse(frame.toArray());
  }

  @Override
  public String toString() {
    return "%s %s %s from %s".formatted(service.word(), message, direction, source);
  }

  static List<Capture> all() {
    return Arrays.stream(Service.values()).flatMap(Capture::of).toList();
  }

  private static Stream<Capture> of(Service service) {
    String name = "/dialtone/protocol/qmi/captures/" + service.word() + ".txt";
    try (InputStream in = Capture.class.getResourceAsStream(name)) {
      if (in == null) {
        return Stream.empty();
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String plain = text.replaceAll("(?m)^#.*\n", "");
      return Arrays.stream(plain.strip().split("\n\n")).map(block -> read(service, block.strip()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Capture read(Service service, String block) {
    String[] lines = block.split("\n");
    String[] head = lines[0].split(" ");
    StringBuilder frame = new StringBuilder();
    String source = "";
    int error = 0;
    Map<String, String> named = new TreeMap<>();
    List<Integer> malformed = new ArrayList<>();
    List<Integer> unknown = new ArrayList<>();
    for (String line : Arrays.copyOfRange(lines, 1, lines.length)) {
      String text = line.substring("  ".length());
      String key = text.replaceAll(" .*", "");
      String rest = text.substring(key.length()).stripLeading();
      switch (key) {
        case "from" -> source = rest;
        case "frame" -> frame.append(rest);
        case "error" -> error = Integer.parseInt(rest);
        case "malformed" -> malformed.add(Integer.parseInt(rest, 16));
        case "unknown" -> unknown.add(Integer.parseInt(rest, 16));
        default -> named.put(key, rest.replaceFirst("^= ?", ""));
      }
    }
    Octets octets = Octets.ofHex(frame.toString());
    return new Capture(service, head[0], head[1], source, octets, error, named, malformed, unknown);
  }
}
