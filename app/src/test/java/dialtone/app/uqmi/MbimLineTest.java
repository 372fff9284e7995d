package dialtone.app.uqmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class MbimLineTest {
  private static final String FRAME = "010b0000000000012700" + "0000";
  private static final String SERVICE = "d1a30bc2f97a6e43bf65c7e24fb0f0d3";
  private static final String COMMAND =
      "030000003c000000%02x000000"
          + "0100000000000000"
          + SERVICE
          + "01000000010000000c000000"
          + FRAME;
  private static final String DONE =
      "< 030000803c00000001000000"
          + "0100000000000000"
          + SERVICE
          + "01000000000000000c000000"
          + FRAME;
  private static final String NOT_OPENED = "< 04000080100000000100000005000000";
  private static final String OPEN_DONE = "< 01000080100000000200000000000000";
  private static final Duration SOON = Duration.ofSeconds(1);

  private final ByteArrayOutputStream heard = new ByteArrayOutputStream();

  private void send(Line line) {
    assertTrue(line.send(HexFormat.of().parseHex(FRAME)));
  }

  private Line.Heard hear(Line line) {
    return line.hear(
        Optional.of(SOON), (bytes, offset, count) -> heard.write(bytes, offset, count));
  }

  private String heard() {
    return HexFormat.of().formatHex(heard.toByteArray());
  }

  @Test
  void a_frame_is_the_content_of_a_command() {
    ScriptedLine modem = new ScriptedLine(List.of("> 1", DONE));
    try (MbimLine line = new MbimLine(modem)) {
      send(line);
      assertEquals(Line.Heard.OCTETS, hear(line));
    }
    assertEquals(FRAME, heard());
    assertEquals(List.of("> " + COMMAND.formatted(1)), modem.sent);
    assertTrue(modem.closed);
  }

  @Test
  void a_modem_that_nobody_has_opened_is_opened_and_closed() {
    ScriptedLine modem =
        new ScriptedLine(List.of("> 1", NOT_OPENED, "> 2", OPEN_DONE, "> 1 again", DONE));
    try (MbimLine line = new MbimLine(modem)) {
      send(line);
      while (heard.size() == 0) {
        assertEquals(Line.Heard.OCTETS, hear(line));
      }
    }
    assertEquals(FRAME, heard());
    assertEquals(
        List.of(
            "> " + COMMAND.formatted(1),
            "> 01000000100000000200000000100000",
            "> " + COMMAND.formatted(1),
            "> 020000000c00000003000000"),
        modem.sent);
  }

  @Test
  void messages_may_be_split_and_stand_together() {
    String both = DONE.substring(2) + DONE.substring(2);
    for (int at = 2; at < both.length(); at += 2) {
      heard.reset();
      ScriptedLine modem =
          new ScriptedLine(List.of("> 1", "< " + both.substring(0, at), "< " + both.substring(at)));
      try (MbimLine line = new MbimLine(modem)) {
        send(line);
        assertEquals(Line.Heard.OCTETS, hear(line));
        assertEquals(Line.Heard.OCTETS, hear(line));
      }
      assertEquals(FRAME + FRAME, heard());
    }
  }

  @Test
  void what_is_no_mbim_carries_nothing() {
    for (String noise : List.of("00", "ffffffffffffffffffffffffffffffff", "030000800000000001")) {
      ScriptedLine modem = new ScriptedLine(List.of("> 1", "< " + noise));
      try (MbimLine line = new MbimLine(modem)) {
        send(line);
        assertEquals(Line.Heard.OCTETS, hear(line));
        assertEquals(Line.Heard.TIME_OVER, hear(line));
      }
      assertEquals("", heard());
    }
  }
}
