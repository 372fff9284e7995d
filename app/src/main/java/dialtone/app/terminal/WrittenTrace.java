package dialtone.app.terminal;

import dialtone.host.machine.Clock;
import dialtone.modem.Trace;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The dialogue with a modem, one line each way with the time of day in UTC. What comes here is
/// masked already.
public final class WrittenTrace implements Trace, AutoCloseable {
  /// Apart, because making it costs 12 ms that most runs need not pay.
  private static final class Stamp {
    private static final DateTimeFormatter FORMAT =
        DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);
  }

  private final Clock clock;
  private final List<PrintStream> to;
  private final Optional<PrintStream> own;

  private WrittenTrace(Clock clock, List<PrintStream> to, Optional<PrintStream> own) {
    this.clock = clock;
    this.to = to;
    this.own = own;
  }

  /// Into `file` when there is one, and to stderr when `verbose`.
  ///
  /// @throws ModemFailure `BadInput` when the file cannot be written
  public static WrittenTrace to(
      Optional<String> file, boolean verbose, PrintStream err, Clock clock) {
    List<PrintStream> to = new ArrayList<>();
    Optional<PrintStream> own = file.map(WrittenTrace::open);
    own.ifPresent(to::add);
    if (verbose) {
      to.add(err);
    }
    return new WrittenTrace(clock, List.copyOf(to), own);
  }

  private static PrintStream open(String file) {
    try {
      return new PrintStream(Files.newOutputStream(Path.of(file)), true, StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new ModemFailure(new Failure.BadInput("--trace " + file, "it cannot be written"));
    }
  }

  @Override
  public void sent(String port, String line) {
    write(port, '>', line);
  }

  @Override
  public void received(String port, String line) {
    write(port, '<', line);
  }

  private void write(String port, char direction, String line) {
    if (!to.isEmpty()) {
      String text =
          "%s %s %c %s".formatted(Stamp.FORMAT.format(clock.now()), port, direction, line);
      to.forEach(stream -> stream.println(text));
    }
  }

  @Override
  public void close() {
    own.ifPresent(PrintStream::close);
  }
}
