package dialtone.modem.ncm;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dialtone.modem.Connection;
import dialtone.modem.ConnectionSettings;
import dialtone.modem.ConnectionSettings.Auth;
import dialtone.modem.ConnectionSettings.Family;
import dialtone.modem.FakePort;
import dialtone.modem.ManualClock;
import dialtone.modem.Trace;
import dialtone.modem.Waiting;
import dialtone.modem.at.AtSession;
import dialtone.protocol.at.Transcript;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.privacy.Secret;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/// A modem that says what a transcript says, with echo on, and a connection in front of it. The
/// n-th use of a command gets its n-th exchange, and the last one from then on.
final class Recorded implements AutoCloseable {
  final ManualClock clock = new ManualClock();
  final FakePort port = new FakePort("ttyUSB2").echoing();
  final AtSession session = new AtSession(port, clock, new Waiting(clock), Trace.off());
  final List<String> undo = new ArrayList<>();
  final BlockingQueue<Connection.Event> events = new LinkedBlockingQueue<>();
  final NcmConnection connection;
  private int seen;

  Recorded(String file, NcmDialect dialect) {
    Map<String, List<Transcript.Exchange>> exchanges = new LinkedHashMap<>();
    for (Transcript.Exchange each : read(file).exchanges()) {
      exchanges.computeIfAbsent(each.command(), _ -> new ArrayList<>()).add(each);
    }
    Map<String, Integer> used = new HashMap<>();
    exchanges.forEach(
        (command, all) ->
            port.on(
                command,
                _ -> {
                  int n = used.merge(command, 1, Integer::sum);
                  return Optional.of(said(all.get(Math.min(n, all.size()) - 1)));
                }));
    connection = new NcmConnection(dialect, session, clock, undo::add);
    connection.watch(events::add);
  }

  static Transcript read(String file) {
    try (InputStream in = Recorded.class.getResourceAsStream(file)) {
      return Transcript.parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String said(Transcript.Exchange exchange) {
    return FakePort.framed(
        exchange.lines().stream().map(Transcript.Line::text).toArray(String[]::new));
  }

  static ConnectionSettings settings(String apn, Family family) {
    return new ConnectionSettings(
        Optional.of(apn), Optional.empty(), Optional.empty(), Optional.empty(), family, 1);
  }

  static ConnectionSettings login(String apn, Auth auth) {
    return new ConnectionSettings(
        Optional.of(apn),
        Optional.of("me"),
        Optional.of(new Secret("geheim")),
        Optional.of(auth),
        Family.IPV4,
        1);
  }

  void connect(String apn) {
    connection.connect(settings(apn, Family.IPV4));
  }

  /// How a session with `apn` is refused.
  Failure.ConnectionRefused refused(String apn) {
    ModemFailure thrown = assertThrows(ModemFailure.class, () -> connect(apn));
    return assertInstanceOf(Failure.ConnectionRefused.class, thrown.failure());
  }

  /// The commands since the last call.
  List<String> sent() {
    List<String> all = port.commands();
    List<String> fresh = all.subList(seen, all.size());
    seen = all.size();
    return fresh;
  }

  @Override
  public void close() {
    session.close();
  }
}
