package dialtone.app.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Our program on a real kernel with a stick that was written without it. The guest is booted once;
/// each test judges a part of what was seen there.
final class RigIT {
  private static Map<String, List<String>> seen = Map.of();

  @BeforeAll
  static void boot() throws Exception {
    RigGuest.build();
    try (RigGuest.Stick stick = RigGuest.Stick.of("huawei");
        RigGuest.Stick dropping = RigGuest.Stick.of("--drop-after", "20", "huawei")) {
      seen = RigGuest.run("rig.sh", "" + stick.port(), "" + dropping.port());
    }
  }

  private static List<String> lines(String section) {
    return seen.getOrDefault(section, List.of("nothing: " + seen));
  }

  private static String text(String section) {
    return String.join("\n", lines(section));
  }

  private static void says(String section, String... words) {
    for (String word : words) {
      assertTrue(
          text(section).contains(word), () -> section + " without " + word + ": " + text(section));
    }
  }

  private static void cameDownAndLeftNothing(String section) {
    says(section + " down", "is down", "exit 0", "owner exit 0");
    assertEquals(List.of(), lines(section + " left behind"));
  }

  @Test
  void a_stick_is_listed_when_it_is_plugged_in_and_not_before() {
    says("list before", "No modem found", "exit 4");
    says("list after", "\"usb-1-1\"", "12d1:1506", "ttyUSB1", "ttyUSB0", "cdc-wdm0", "wwan0");
    says("list at the end", "No modem found", "exit 4");
  }

  @Test
  void the_kernels_own_drivers_serve_it() {
    says("drivers", "1-1:1.0/driver -> ", "/option", "1-1:1.2/driver -> ", "/huawei_cdc_ncm");
  }

  @Test
  void it_comes_online_by_its_serial_port() {
    says("by tty", "\"event\":\"online\"", "\"addresses\":[\"10.64.0.2/30\"]", "\"ping\":true");
    says("by tty", "\"dataPath\":\"kernel\"", "\"interface\":\"wwan0\"");
    says("while online", "1 received", "nameserver 10.64.0.1");
    says("status", "online", "Testnet", "10.64.0.2/30 on wwan0", "exit 0");
    assertEquals(List.of("+CSQ: 22,99", "OK", "exit 0"), lines("at"));
    cameDownAndLeftNothing("by tty");
  }

  @Test
  void it_comes_online_by_its_management_channel() {
    says("by wdm", "\"event\":\"online\"", "\"ping\":true");
    assertEquals(List.of("+CSQ: 22,99", "OK", "exit 0"), lines("at by wdm"));
    cameDownAndLeftNothing("by wdm");
  }

  @Test
  void it_redials_when_the_network_ends_the_session() {
    String events = text("dropped");
    int first = events.indexOf("\"event\":\"online\"");
    int dropped = events.indexOf("\"event\":\"dropped\"");
    int second = events.lastIndexOf("\"event\":\"online\"");
    assertTrue(0 <= first && first < dropped && dropped < second, events);
    cameDownAndLeftNothing("dropped");
  }

  @Test
  void it_comes_back_when_it_is_plugged_in_again() {
    String events = text("plugged in again");
    int first = events.indexOf("\"event\":\"online\"");
    int second = events.lastIndexOf("\"event\":\"online\"");
    assertTrue(0 <= first && first < second, events);
    cameDownAndLeftNothing("plugged in again");
  }
}
