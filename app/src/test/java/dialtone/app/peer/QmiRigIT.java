package dialtone.app.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Our program on the kernel's own `qmi_wwan` with a modem that was written without it. The guest is
/// booted once; each test judges a part of what was seen there.
final class QmiRigIT {
  private static final int ROUNDS = 300;

  private static Map<String, List<String>> seen = Map.of();
  private static List<String> asked = List.of();

  @BeforeAll
  static void boot() throws Exception {
    RigGuest.build();
    Path classes =
        Path.of(QmiClientProgram.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (RigGuest.Stick modem = RigGuest.Stick.talking("qmi")) {
      seen = RigGuest.run(List.of(classes), "qmi.sh", "" + modem.port(), classes.toString());
      asked = modem.ended();
    }
  }

  private static List<String> lines(String section) {
    return seen.getOrDefault(section, List.of("nothing: " + seen));
  }

  private static void says(String section, String... words) {
    String text = String.join("\n", lines(section));
    for (String word : words) {
      assertTrue(text.contains(word), () -> section + " without " + word + ": " + text);
    }
  }

  private static long times(String words) {
    return asked.stream().filter(line -> line.contains(words)).count();
  }

  @Test
  void the_kernels_own_driver_serves_it() {
    says("drivers", "1-1:1.0/driver -> ", "/option", "1-1:1.4/driver -> ", "/qmi_wwan");
  }

  @Test
  void it_comes_online_by_qmi_without_ethernet_headers() {
    says("up", "\"event\":\"online\"", "\"control\":\"qmi\"", "\"data\":\"qmi\"", "exit 0");
    says("up", "\"addresses\":[\"10.64.0.2/30\"]", "\"ping\":true", "\"dataPath\":\"kernel\"");
    assertEquals("Y", lines("while online").getFirst());
    says("while online", "10.64.0.2/30", "3 received", "nameserver 10.64.0.1");
    says("status", "online", "Testnet", "RSRP -95 dBm", "10.64.0.2/30 on wwan0", "exit 0");
  }

  @Test
  void it_comes_down_and_leaves_nothing() {
    says("down", "is down", "exit 0");
    assertEquals(List.of(), lines("left behind"));
    assertEquals(1, times("QMI 1.20 "));
    assertEquals(1, times("QMI 1.21 "));
  }

  @Test
  void uqmi_asks_it_for_its_signal() {
    says("uqmi", "\"type\": \"lte\"", "\"rssi\": -65", "\"rsrp\": -95", "\"disconnected\"");
    assertEquals("exit 0", lines("uqmi").getLast());
  }

  /// Of every program in the guest; a character device hands each message over whole.
  @Test
  void ids_are_given_back_as_often_as_they_are_taken() {
    assertEquals(
        List.of("QUALCOMM INCORPORATED false services=7", "closed []", "exit 0"), lines("rounds"));
    assertTrue(times("QMI 0.22 ") > ROUNDS, () -> "taken: " + times("QMI 0.22 "));
    assertEquals(times("QMI 0.22 "), times("QMI 0.23 "));
  }
}
