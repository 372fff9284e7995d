package dialtone.host.config.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.host.config.ConnectionDescription;
import dialtone.host.config.Key;
import dialtone.host.config.Papers;
import dialtone.host.config.Remark;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that are no configuration, or one that leads nowhere: named, bounded, nothing lost.
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class BadFilesTest {

  @Test
  void a_file_of_ten_megabytes_is_refused_by_its_size() {
    Imported read = read("noauth\n".repeat(1_500_000));
    assertEquals(1, read.remarks().size());
    assertTrue(read.remarks().getFirst().problem().contains("10500000 bytes"));
    assertFalse(read.good());
  }

  @Test
  void a_file_with_NUL_bytes_is_no_text() {
    Imported read = read("noauth\n\0\0\0modem\n");
    assertEquals(List.of("paper:1: it is no text: byte 7 is NUL"), sentences(read));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n\n\n", "hello\n", "# only remarks\n", "{\"apn\": \"x\"}", "<xml/>"})
  void a_file_of_no_known_format_says_which_there_are(String text) {
    Imported read = read(text);
    assertEquals(Format.UNKNOWN, read.format());
    assertTrue(read.remarks().getFirst().problem().contains("wvdial.conf"));
  }

  @Test
  void a_missing_file_names_where_it_was_looked_for() {
    Imported read = Imported.of("nowhere", Papers.of());
    assertEquals(
        List.of("nowhere:1: nowhere: there is no such file; tried nowhere"), sentences(read));
    assertTrue(read.files().isEmpty());
  }

  @Test
  void a_peers_file_that_calls_itself_ends() {
    String self = "ttyUSB0\nmodem\ncall self\nnoauth\n";
    Imported read = Imported.of("/etc/ppp/peers/self", Papers.of("/etc/ppp/peers/self", self));
    assertEquals(1, errors(read).size());
    assertTrue(
        errors(read).getFirst().contains("/etc/ppp/peers/self:3"), sentences(read)::toString);
    assertEquals(Optional.of("ttyUSB0"), read.connections().getFirst().value(Key.PORT));
  }

  @Test
  void two_peers_files_that_call_each_other_end() {
    Imported read =
        Imported.of(
            "/etc/ppp/peers/a",
            Papers.of(
                "/etc/ppp/peers/a", "noauth\ncall b\n", "/etc/ppp/peers/b", "modem\ncall a\n"));
    assertEquals(1, errors(read).size());
  }

  @Test
  void a_file_that_calls_itself_a_thousand_times_says_so_in_bounds() {
    Imported read =
        Imported.of(
            "/etc/ppp/peers/a", Papers.of("/etc/ppp/peers/a", "modem\n" + "call a\n".repeat(5000)));
    assertTrue(read.remarks().size() <= 302);
  }

  @ParameterizedTest
  @CsvSource({"call ../shadow", "call /etc/shadow", "call ''"})
  void call_takes_no_way_out_of_the_folder(String line) {
    Imported read = read("modem\nnoauth\n" + line + "\n");
    assertTrue(errors(read).getFirst().contains("below /etc/ppp/peers"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "modem\\nnoauth\\nconnect \"chat -f x    | never closed",
        "modem\\nnoauth\\nlcp-echo-interval      | value is missing",
        "modem\\nnoauth\\nlcp-echo-failure x     | no number",
        "config interface w\\n option proto '3g  | never closed",
        "config interface w\\n option proto      | no value",
        "option apn x\\nconfig interface w       | before the first",
        "config interface w\\n option proto 3g\\n option apn a b | quotes",
        "config interface w\\n option proto 3g\\n option metric x | no number",
        "config interface w\\n option proto 3g\\n option keepalive 1,2,3 | FAILURES",
        "config interface w\\n option proto 3g\\n option pincode 12 | 4 to 8",
        "[connection]\\ntype=wifi                | no cellular",
        "[connection]\\n[gsm]\\napn=x            | no type",
        "[connection]\\ntype=gsm\\n[gsm]\\nmtu=x | no number",
        "auto x\\niface ppp0                     | NAME inet METHOD",
        "auto eth0\\niface eth0 inet dhcp        | eth0 (dhcp)"
      })
  void what_cannot_be_read_stops_with_its_reason(String text, String why) {
    Imported read = read(text.replace("\\n", "\n") + "\n");
    assertTrue(
        errors(read).stream().anyMatch(error -> error.contains(why)), () -> sentences(read) + "");
    assertFalse(read.good());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "config interface w\\r"
            + "\\n"
            + " option proto 3g\\r"
            + "\\n"
            + " option apn a\\r"
            + "\\n"
            + " option device /dev/ttyUSB0",
        "\uFEFFconfig interface w\\n option proto 3g\\n option apn a\\n option device /dev/ttyUSB0",
        "config interface w\\n option proto ‘3g’\\n option apn “a”\\n option device /dev/ttyUSB0",
        "/dev/ttyUSB0\\r"
            + "\\n"
            + "modem\\r"
            + "\\n"
            + "noauth\\r"
            + "\\n"
            + "connect 'chat OK AT+CGDCONT=1,\"IP\",\"a\" OK ATD*99# CONNECT c'",
        "[Dialer Defaults]\\r"
            + "\\n"
            + "Modem = /dev/ttyUSB0\\r"
            + "\\n"
            + "Init2 = AT+CGDCONT=1,\"IP\",\"a\"\\r"
            + "\\n"
            + "Phone = *99#"
      })
  void what_editors_leave_in_files_keeps_nothing_from_being_read(String text) {
    String raw = text.replace("\\n", "\n").replace("\\r", "\r");
    byte[] bytes = raw.getBytes(StandardCharsets.UTF_8);
    Imported read = read(new String(bytes, StandardCharsets.ISO_8859_1));
    ConnectionDescription connection = read.connections().getFirst();
    assertEquals(Optional.of("ttyUSB0"), connection.value(Key.PORT), () -> sentences(read) + "");
    assertEquals(Optional.of("a"), connection.value(Key.APN), () -> sentences(read) + "");
    assertTrue(read.good(), () -> sentences(read) + "");
  }

  @Test
  void noise_is_read_to_its_end_without_a_stack_trace() {
    Random random = new Random(3);
    String letters = "AT+CGDCONT=1,\"IP\"'OK ATD*99#CONNECT\\\n\n\t []=#;$^-@config option iface";
    List<String> heads =
        List.of(
            "",
            "[Dialer Defaults]\n",
            "config interface w\n",
            "noauth\n",
            "ABORT x\n",
            "[connection]\ntype=gsm\n[gsm]\n",
            "iface ppp0 inet ppp\n",
            "network.w=interface\n");
    for (int round = 0; round < 4000; round++) {
      StringBuilder text = new StringBuilder(heads.get(round % heads.size()));
      for (int i = random.nextInt(200); i > 0; i--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      Imported read = read(text.toString());
      assertTrue(read.remarks().size() <= 301);
      assertTrue(!read.files().isEmpty());
    }
  }

  private static Imported read(String text) {
    return Imported.of("paper", Papers.of("paper", text));
  }

  private static List<String> sentences(Imported read) {
    return read.remarks().stream().map(Remark::sentence).toList();
  }

  private static List<String> errors(Imported read) {
    List<String> errors = new ArrayList<>();
    for (Remark remark : read.remarks()) {
      if (remark.severity() == Remark.Severity.ERROR) {
        errors.add(remark.sentence());
      }
    }
    return errors;
  }
}
