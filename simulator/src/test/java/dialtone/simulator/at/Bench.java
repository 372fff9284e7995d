package dialtone.simulator.at;

import dialtone.protocol.at.Transcript;
import dialtone.simulator.carrier.Gateway;
import dialtone.simulator.fault.Fault;
import dialtone.simulator.fault.FaultBoard;
import dialtone.simulator.model.HandTimers;
import dialtone.simulator.model.Settings;
import dialtone.simulator.model.VirtualModem;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One AT port of a Huawei modem on a test bench, in virtual time.
final class Bench {
  final HandTimers timers = new HandTimers();
  final VirtualModem modem;
  final FaultBoard faults;
  final AtFace face;

  /// What was told of the call.
  final List<String> told = new ArrayList<>();

  private final StringBuilder heard = new StringBuilder();
  private final ByteArrayOutputStream data = new ByteArrayOutputStream();

  private final class Hearing implements AtFace.Outlet {
    @Override
    public void text(byte[] bytes) {
      heard.append(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    @Override
    public void data(byte[] bytes) {
      data.writeBytes(bytes);
    }

    @Override
    public void exchanged(String command, String reply) {}

    @Override
    public void called(String what) {
      told.add(what);
    }
  }

  private Bench(Map<String, List<String>> settings, Optional<Personality> personality) {
    modem = new VirtualModem(Settings.of(settings), timers);
    faults = new FaultBoard(modem, timers, (_, _) -> {});
    Repertoire repertoire =
        new Repertoire(modem, Set.of("huawei", "huawei-ndis", "longcheer"), personality);
    face = new AtFace("ttyUSB0", repertoire, faults, timers, new Gateway(faults), new Hearing());
    modem.powerOn();
    face.received("ATE0;^CURC=0\r".getBytes(StandardCharsets.ISO_8859_1));
    heard.setLength(0);
  }

  /// A modem with settings such as `pin=1234`, quiet and without echo.
  static Bench with(String... settings) {
    Map<String, List<String>> map = new LinkedHashMap<>();
    for (String setting : settings) {
      int equals = setting.indexOf('=');
      map.put(setting.substring(0, equals), List.of(setting.substring(equals + 1)));
    }
    return new Bench(map, Optional.empty());
  }

  static Bench with(Transcript transcript) {
    return new Bench(Map.of(), Optional.of(new Personality(transcript)));
  }

  /// Sends a line and gives every byte that came back until nothing more is due.
  String raw(String line) {
    heard.setLength(0);
    face.received((line + "\r").getBytes(StandardCharsets.ISO_8859_1));
    timers.pass(Duration.ZERO);
    return heard.toString();
  }

  /// Sends a line and gives the lines that came back, `|` between them.
  String say(String line) {
    return lines(raw(line));
  }

  /// What comes by itself while `time` passes.
  String later(Duration time) {
    heard.setLength(0);
    timers.pass(time);
    return lines(heard.toString());
  }

  /// What comes when the fault begins.
  String fault(String text) {
    heard.setLength(0);
    faults.schedule(Fault.parse(text));
    timers.pass(Duration.ZERO);
    return lines(heard.toString());
  }

  /// Sends data as it is.
  void send(String text) {
    heard.setLength(0);
    face.received(text.getBytes(StandardCharsets.ISO_8859_1));
    timers.pass(Duration.ZERO);
  }

  /// The lines that came since the last question.
  String heard() {
    return lines(heard.toString());
  }

  /// What came as data since it was last asked.
  byte[] data() {
    byte[] all = data.toByteArray();
    data.reset();
    return all;
  }

  private static String lines(String text) {
    return String.join("|", text.lines().filter(line -> !line.isBlank()).toList());
  }
}
