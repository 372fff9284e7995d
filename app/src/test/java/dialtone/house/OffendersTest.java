package dialtone.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Plants one offender at a time in an otherwise clean house and expects its rule, and only its rule, to notice.
class OffendersTest {
  @TempDir private Path root;
  private PlantedHouse house;

  @BeforeEach
  void build() {
    house = new PlantedHouse(root);
  }

  private void write(String file, String text) throws IOException {
    house.write(file, text);
  }

  private void plant(String module, String packageName, String type, String body)
      throws IOException {
    house.plant(module, packageName, type, body);
  }

  private Set<String> problems() throws IOException {
    return house.problems();
  }

  @Test
  void a_clean_house_has_no_problems() throws IOException {
    plant("host", "host", "Port", "/// A port.\npublic record Port(String name) {}\n");
    assertEquals(Set.of(), problems());
  }

  @Test
  void a_module_uses_one_that_it_may_not() throws IOException {
    plant("simulator", "simulator", "Fake", "public record Fake() {}\n");
    plant("modem", "modem", "Stick", "record Stick(dialtone.simulator.Fake fake) {}\n");
    assertEquals(Set.of("arrow:1"), problems());
  }

  @Test
  void a_descriptor_requires_what_it_may_not() throws IOException {
    write(
        "protocol/src/main/java/module-info.java",
        "/// Words.\nmodule dialtone.protocol {\n  requires java.xml;\n}\n");
    assertEquals(Set.of("arrow:1"), problems());
  }

  @Test
  void two_packages_use_each_other() throws IOException {
    plant("host", "host.a", "A", "public record A(dialtone.host.b.B b) {}\n");
    plant("host", "host.b", "B", "public record B(dialtone.host.a.A a) {}\n");
    assertEquals(Set.of("cycle:1"), problems());
  }

  @Test
  void protocol_opens_a_file() throws IOException {
    plant("protocol", "protocol", "Dump", "record Dump(java.nio.file.Path file) {}\n");
    assertEquals(Set.of("pure:1"), problems());
  }

  @Test
  void protocol_resolves_a_name_but_may_hold_an_address() throws IOException {
    plant("protocol", "protocol", "Host", "record Host(java.net.InetAddress address) {}\n");
    assertEquals(Set.of(), problems());
    String body =
        "interface Host {\n  static Object find() throws Exception {\n    return %s;\n  }\n}\n";
    plant("protocol", "protocol", "Host", body.formatted("java.net.InetAddress.getByName(\"a\")"));
    assertEquals(Set.of("pure:5"), problems());
  }

  @Test
  void somebody_sleeps() throws IOException {
    String sleep =
        "interface %s {\n  static void nap() throws InterruptedException {\n    Thread"
            + ".sleep(1);\n  }\n}\n";
    plant("host", "host", "Nap", sleep.formatted("Nap"));
    plant("host", "host", "WallClock", sleep.formatted("WallClock"));
    assertEquals(Set.of("sleep:5", "word:5"), problems());
  }

  @Test
  void somebody_reflects() throws IOException {
    String body =
        "interface Mirror {\n  static Object see() throws Exception {\n    return %s;\n  }\n}\n";
    plant("host", "host", "Mirror", body.formatted("Class.forName(\"A\")"));
    assertEquals(Set.of("reflection:5"), problems());
    plant(
        "host", "host", "Mirror", body.formatted("String.class.getDeclaredFields()[0].getName()"));
    assertEquals(Set.of("reflection:1", "reflection:5"), problems());
  }

  @Test
  void a_door_has_no_plate_or_half_of_one() throws IOException {
    write(
        "host/src/main/java/dialtone/host/Port.java",
        "package dialtone.host;\n\nrecord Port() {}\n");
    assertEquals(Set.of("door-plate:1"), problems());
    write(
        "host/src/main/java/dialtone/host/package-info.java",
        "/// One sentence.\npackage dialtone.host;\n");
    assertEquals(Set.of("door-plate:1"), problems());
  }

  @Test
  void a_module_says_nothing_of_itself_and_of_its_guests() throws IOException {
    plant("host", "host", "Port", "record Port() {}\n");
    String exports = "module dialtone.host {\n  exports dialtone.host to\n      java.xml;\n}\n";
    write("host/src/main/java/module-info.java", exports);
    assertEquals(Set.of("door-plate:1", "door-plate:2"), problems());
  }

  @Test
  void a_name_says_nothing() throws IOException {
    plant("host", "host", "PortUtil", "class PortUtil {}\n");
    assertEquals(Set.of("name:3"), problems());
    plant("host", "host", "PortUtil", "class PortUtil {\n  static class BasePort {}\n}\n");
    assertEquals(Set.of("name:3", "name:4"), problems());
  }

  @Test
  void a_file_a_method_and_a_line_are_too_long() throws IOException {
    plant("host", "host", "Long", "class Long {}\n" + "// more\n".repeat(400));
    assertEquals(Set.of("file-length:1"), problems());
    plant(
        "host",
        "host",
        "Long",
        "class Long {\n  void run() {\n" + "    run();\n".repeat(39) + "  }\n}\n");
    assertEquals(Set.of("method-length:4"), problems());
    plant("host", "host", "Long", "/// " + "x".repeat(117) + "\nclass Long {}\n");
    assertEquals(Set.of("line-length:3"), problems());
  }

  @Test
  void a_method_takes_eight_and_a_record_may() throws IOException {
    plant(
        "host",
        "host",
        "Many",
        "record Many(int a, int b, int c, int d, int e, int f, int g, int h) {}\n");
    assertEquals(Set.of(), problems());
    plant(
        "host",
        "host",
        "Many",
        "interface Many {\n"
            + "  void many(int a, int b, int c, int d, int e, int f, int g, int h);\n"
            + "}\n");
    assertEquals(Set.of("parameters:4"), problems());
  }

  @Test
  void somebody_catches_everything() throws IOException {
    String body =
        "class Net {\n"
            + "  void run() {\n"
            + "    try {\n"
            + "      run();\n"
            + "    } catch (%s e) {\n"
            + "      run();\n"
            + "    }\n"
            + "  }\n"
            + "}\n";
    plant("host", "host", "Net", body.formatted("IllegalStateException | Error"));
    assertEquals(Set.of("catch-all:7"), problems());
    plant("host", "host", "Net", body.formatted("RuntimeException"));
    assertEquals(Set.of("catch-all:7"), problems());
    plant("host", "host", "Net", body.formatted("IllegalStateException"));
    assertEquals(Set.of(), problems());
  }

  @Test
  void work_is_left_open() throws IOException {
    write("README.md", "First line.\nTO" + "DO: write the rest.\n");
    assertEquals(Set.of("word:2"), problems());
  }

  @Test
  void a_source_is_badly_formatted() throws IOException {
    plant("host", "host", "Port", "\trecord  Port() {}\n");
    assertEquals(Set.of("format:3", "tab:3"), problems());
  }

  @Test
  void a_long_line_of_documentation_stays_as_it_is() throws IOException {
    plant("host", "host", "Port", "/// " + "words ".repeat(18) + "words.\nrecord Port() {}\n");
    assertEquals(Set.of(), problems());
  }
}
