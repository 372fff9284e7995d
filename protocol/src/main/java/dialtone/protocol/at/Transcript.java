package dialtone.protocol.at;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A recorded conversation with a modem: a test of the engine, a personality of the simulator, a
/// page of the manual.
///
/// ```
/// # device: Huawei E3372h
/// # firmware: 22.200.09.00.00
/// # source: where it was published
/// > AT+CSQ
/// ! ^RSSI:20
/// < +CSQ: 20,99
/// < OK
/// ```
///
/// `>` is sent, `<` is its answer, `!` comes of the modem's own accord; other `#` lines and empty
/// ones are remarks.
///
/// @param opening what the modem said before it was asked anything
public record Transcript(
    String device, String firmware, String source, List<String> opening, List<Exchange> exchanges) {

  /// A command and all lines up to the next one, in their order.
  public record Exchange(String command, List<Line> lines) {

    /// The lines that answer the command, its final result last.
    public List<String> reply() {
      return lines.stream().filter(l -> !l.unsolicited()).map(Line::text).toList();
    }
  }

  public record Line(String text, boolean unsolicited) {}

  /// Reads `text`; `name` says in messages where it came from.
  ///
  /// @throws ModemFailure with [Failure.BadInput] that names every line that cannot be read
  public static Transcript parse(String name, String text) {
    Reader reader = new Reader();
    text.lines().forEach(reader::line);
    return reader.finish(name);
  }

  /// What the modem says to `command`, by the first exchange that has it; letters may be of either
  /// case.
  public Optional<Exchange> answering(String command) {
    return exchanges.stream()
        .filter(e -> e.command().equalsIgnoreCase(command.strip()))
        .findFirst();
  }

  private static final class Reader {
    private String device = "";
    private String firmware = "";
    private String source = "";
    private final List<String> opening = new ArrayList<>();
    private final List<Exchange> exchanges = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private int number;

    void line(String line) {
      number++;
      if (line.startsWith("#")) {
        header(line.substring(1).strip());
      } else if (line.startsWith("> ")) {
        exchanges.add(new Exchange(line.substring(2), new ArrayList<>()));
      } else if (line.startsWith("< ")) {
        received(new Line(line.substring(2), false));
      } else if (line.startsWith("! ")) {
        received(new Line(line.substring(2), true));
      } else if (!line.isBlank()) {
        problems.add("line " + number + " begins with none of # > < !");
      }
    }

    private void header(String remark) {
      if (remark.startsWith("device:")) {
        device = remark.substring(7).strip();
      } else if (remark.startsWith("firmware:")) {
        firmware = remark.substring(9).strip();
      } else if (remark.startsWith("source:")) {
        source = remark.substring(7).strip();
      }
    }

    private void received(Line line) {
      if (!exchanges.isEmpty()) {
        exchanges.getLast().lines().add(line);
      } else if (line.unsolicited()) {
        opening.add(line.text());
      } else {
        problems.add("line " + number + " answers a command that was not sent");
      }
    }

    Transcript finish(String name) {
      if (device.isEmpty()) {
        problems.add("no line '# device:'");
      }
      if (source.isEmpty()) {
        problems.add("no line '# source:'");
      }
      if (!problems.isEmpty()) {
        throw new ModemFailure(new Failure.BadInput(name, String.join("; ", problems)));
      }
      List<Exchange> whole =
          exchanges.stream().map(e -> new Exchange(e.command(), List.copyOf(e.lines()))).toList();
      return new Transcript(device, firmware, source, List.copyOf(opening), whole);
    }
  }
}
