package dialtone.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.app.terminal.Output;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Frames of libqmi's tests (`test-generated.c`), which took them from modems.
class DecodeQmiTest {
  private static final String VERIFY_PIN = "01150000020100010028000900010600010431323334";
  private static final String PIN_STATUS =
      "011f0080020102ffff2b0013000204000000000012030001020a11030001030a";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String stdin, String... words) {
    Output output =
        new Output(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            new BufferedReader(new StringReader(stdin)),
            false,
            false,
            false);
    return new Dispatch(output).run(List.of(words));
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void a_frame_is_shown_to_people() {
    assertEquals(0, run("", "decode", "qmi", PIN_STATUS));
    assertTrue(out().startsWith("dms UimGetPinStatus response, client 1"), out());
    assertTrue(out().contains("\n    verifyRetriesLeft   3\n"), out());
  }

  @Test
  void a_frame_is_one_object_for_scripts() {
    assertEquals(0, run("", "decode", "qmi", "--json", PIN_STATUS));
    assertEquals(
        """
        {"service":"dms","serviceId":2,"client":1,"kind":"response","transaction":65535,\
        "message":"UimGetPinStatus","messageId":43,"result":{"success":true,"error":0},\
        "fields":{"pin2Status":{"currentStatus":{"value":1,"word":"enabled-not-verified"},\
        "verifyRetriesLeft":2,"unblockRetriesLeft":10},\
        "pin1Status":{"currentStatus":{"value":1,"word":"enabled-not-verified"},\
        "verifyRetriesLeft":3,"unblockRetriesLeft":10}}}
        """,
        out());
  }

  @Test
  void several_frames_are_an_object_each() {
    assertEquals(0, run(VERIFY_PIN + "\n" + PIN_STATUS + "\n", "decode", "qmi", "--json", "-"));
    assertEquals(2, out().lines().count());
    assertTrue(
        out().contains("\"pinValue\":\"1234\"") || out().contains("\"pin\":\"1234\""), out());
  }

  @Test
  void the_file_may_hold_the_octets_themselves(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("frame"), HexFormat.of().parseHex(PIN_STATUS));
    assertEquals(0, run("", "decode", "qmi", "--json", "--file", file.toString()));
    assertTrue(out().contains("\"message\":\"UimGetPinStatus\""), out());
  }

  @Test
  void a_refusal_has_a_word_and_its_meaning() {
    String refused = "011f0080010102010020001300020400010" + "00e0010020003001104000300d107";
    assertEquals(0, run("", "decode", "qmi", "--json", refused));
    assertTrue(
        out().contains("\"result\":{\"success\":false,\"error\":14,\"word\":\"call-failed\""),
        out());
    assertTrue(
        out().contains("\"note\":\"no service (call end reason 3, verbose (3,2001))\""), out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''       | {"error":"it is empty","offset":0}
          01zz     | {"error":"this is no hexadecimal digit","offset":2}
          010c0000 | {"error":"its header has 6 octets, 4 are there","offset":4}
          01ffff80030102010020000000 |\
           {"error":"it claims 65535 octets behind its marker where 12 are","offset":1}
          """)
  void what_is_no_frame_is_refused_with_its_place(String text, String json) {
    assertEquals(1, run(text, "decode", "qmi", "--json", "-"));
    assertEquals(json + "\n", out());
    assertEquals(1, run(text, "decode", "qmi", "-"));
    assertTrue(err.toString(StandardCharsets.UTF_8).contains("cannot be read"));
  }

  @Test
  void a_tlv_that_is_cut_costs_that_tlv_and_is_named_with_its_place() {
    String cut = PIN_STATUS.replace("110300", "110400");
    assertEquals(1, run("", "decode", "qmi", "--json", cut));
    assertTrue(out().contains("\"pin2Status\":{"), out());
    assertTrue(
        out().endsWith("\"error\":\"it claims 4 octets where 3 are left\",\"offset\":26}\n"),
        out());
    assertEquals(1, run("", "decode", "qmi", cut));
    assertTrue(out().contains("! pin1Status (0x11) at octet 26: it claims 4 octets"), out());
  }
}
