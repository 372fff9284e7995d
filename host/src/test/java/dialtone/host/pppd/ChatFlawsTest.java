package dialtone.host.pppd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.host.config.ConnectionDescription;
import dialtone.host.config.Key;
import dialtone.host.config.Papers;
import dialtone.host.config.Remark;
import dialtone.host.config.Remark.Severity;
import dialtone.host.config.format.Imported;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What cannot work in a chat script, and the line that works.
class ChatFlawsTest {

  /// The flaw, a word of the remark, and the mend with `/` for a line end.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "OK  ATD*99#CONNECT  \"\"             | space    | OK  ATD*99#/CONNECT  \"\"",
        "OK 'ATD*99***1#CONNECT' ''           | space    | OK 'ATD*99***1#'/CONNECT ''",
        "OK ATDT*99#CONNECT                   | space    | OK ATDT*99#/CONNECT",
        "OK AT+CFUN=1OK ATD*99# CONNECT ''    | space    | OK AT+CFUN=1/OK ATD*99# CONNECT ''",
        "OKATD*99#CONNECT ''                  | space    | OK/ATD*99#/CONNECT ''",
        "OK'ATD*99#' CONNECT ''               | space    | OK/ATD*99#' CONNECT ''",
        "OK ATZOK ATD*99# CONNECT ''          | space    | OK ATZ/OK ATD*99# CONNECT ''",
        "OK ATD*99#                           | CONNECT  | OK ATD*99#/CONNECT \"\"",
        "OK 'ATD*99#                          | closed   | OK 'ATD*99#'",
        "abort BUSY                           | keyword  | ABORT BUSY",
        "TIMEOUTS 10                          | keyword  | TIMEOUT 10",
        "OK AT^SYSCFG=2,2,3FFFFFFF,1,2        | caret    | OK AT\\^SYSCFG=2,2,3FFFFFFF,1,2"
      })
  void a_line_that_cannot_work_is_named_with_one_that_does(String line, String why, String mend) {
    Remark remark = only(line, why);
    assertEquals("script:2", remark.place().toString());
    assertEquals(Optional.of(mend.replace('/', '\n')), remark.mend().map(m -> m.text()));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "TIMEOUT OK ATD*99# CONNECT ''        | number of seconds",
        "ECHO YES OK ATZ                      | ON or OFF",
        "OK ATD*99# OK '' CONNECT ''          | never OK",
        "ABORT CONNECT OK ATD*99# CONNECT ''  | give up",
        "AT+CGDCONT=1 OK                      | a command stands where",
        "OK\\d ATD*99# CONNECT ''             | only in what is sent",
        "ABORT                                | script ends here"
      })
  void a_line_that_cannot_work_is_named(String line, String why) {
    assertEquals("script:2", only(line, why).place().toString());
  }

  /// What people write and what works is left alone.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "OK 'AT+CGDCONT=1,\"IP\",\"BLUEBOOK\"' OK ATD*99# CONNECT ''",
        "OK AT+CGDCONT=1,IP,BOOK OK ATD*99# CONNECT \\c",
        "'OK-AT-OK' 'AT&F' OK ATD*99# CONNECT ' '",
        "OK-AT-OK ATDT*99***1# CONNECT ''",
        "ABORT '\\nBUSY\\r' OK ATD*99# CONNECT ''",
        "OK AT\\^SYSCFG=2,2,3FFFFFFF,1,2 OK ATD*99# CONNECT ''",
        "OK ATD*99# TIMEOUT 22 CONNECT ''",
        "OK ATD*99# ~--'' ''"
      })
  void a_line_that_works_is_left_alone(String line) {
    assertEquals(List.of(), wrong(line));
  }

  @Test
  void the_mended_file_differs_in_nothing_else() {
    String script = "TIMEOUT 35\r\n#  kept ‘as it is’\r\n''  \\rAT\r\nOK  ATD*99#CONNECT  \"\"\r\n";
    String bytes = new String(script.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    Imported read = Imported.of("script", Papers.of("script", bytes));
    String mended =
        new String(
            read.files()
                .getFirst()
                .mended(read.remarks().stream().flatMap(r -> r.mend().stream()).toList()),
            StandardCharsets.UTF_8);
    assertEquals("TIMEOUT 35\n#  kept ‘as it is’\n''  \\rAT\nOK  ATD*99#\nCONNECT  \"\"\n", mended);
    assertEquals(List.of(), wrong(mended));
  }

  /// Sent by a script, and what is made of it.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "ATDT*99***1#                              | NUMBER   | *99***1#",
        "ATX3D*99#                                 | NUMBER   | *99#",
        "atd#777                                   | NUMBER   | #777",
        "'AT+CGDCONT=2,\"IPV4V6\",\"web.gci\"'     | APN      | web.gci",
        "'AT+CGDCONT=2,\"IPV4V6\",\"web.gci\"'     | FAMILY   | ipv4v6",
        "'AT+CGDCONT=2,\"IP\",\"web.gci\"'         | CID      | 2",
        "'AT+CPIN=\"1234\"'                        | PIN      | 1234",
        "'AT+COPS=1,2,\"25002\"'                   | PLMN     | 25002",
        "'AT+CGAUTH=1,1,\"u\",\"p\"'               | AUTH     | pap",
        "'AT+CGAUTH=1,2,\"u\",\"p\"'               | PASSWORD | p",
        "'AT\\^SYSCFGEX=\"03\",3fffffff,2,4'       | INIT     | AT^SYSCFGEX=\"03\",3fffffff,2,4"
      })
  void a_command_is_told_as_what_it_says(String command, Key key, String value) {
    Imported read = Imported.of("script", Papers.of("script", "ABORT BUSY\nOK " + command + "\n"));
    ConnectionDescription connection = read.connections().getFirst();
    assertEquals(Optional.of(value), connection.value(key));
  }

  @Test
  void no_secret_of_a_script_is_printed() {
    String script =
        "OK AT+CPIN=\"4711\"\nOK AT$QCPDPP=1,1,\"geheim\",\"u\"\nOK ATD*99#\nCONNECT ''\n";
    Imported read = Imported.of("script", Papers.of("script", script));
    ConnectionDescription connection = read.connections().getFirst();
    assertEquals(Optional.of("4711"), connection.value(Key.PIN));
    StringBuilder shown = new StringBuilder(connection.toString()).append(read.remarks());
    connection.told().forEach(told -> shown.append(told.shown()));
    assertTrue(!shown.toString().contains("4711"), shown.toString());
    assertTrue(!shown.toString().contains("geheim"), shown.toString());
  }

  private static Remark only(String line, String why) {
    List<Remark> such = wrong(line).stream().filter(r -> r.problem().contains(why)).toList();
    assertEquals(1, such.size(), () -> line + " gives " + wrong(line));
    return such.getFirst();
  }

  private static List<Remark> wrong(String line) {
    return Imported.of("script", Papers.of("script", "'' AT\n" + line + "\n")).remarks().stream()
        .filter(remark -> remark.severity() != Severity.NOTE)
        .toList();
  }
}
