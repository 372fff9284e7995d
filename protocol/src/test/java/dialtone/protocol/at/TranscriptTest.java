package dialtone.protocol.at;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.protocol.failure.ModemFailure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptTest {
  private static final String TEXT = "message";

  private static Transcript load(String name) {
    try (InputStream in =
        TranscriptTest.class.getResourceAsStream("/transcripts/" + name + ".txt")) {
      return Transcript.parse(
          name, new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isPrompt(String line) {
    return line.strip().equals(">");
  }

  private static AtCommand command(Transcript.Exchange exchange) {
    return AtCommand.typed(exchange.command()).information(exchange.reply()::contains);
  }

  private static String wire(Transcript.Exchange exchange, boolean echo) {
    StringBuilder wire = new StringBuilder(echo ? exchange.command() + "\r" : "");
    for (Transcript.Line line : exchange.lines()) {
      wire.append(
          isPrompt(line.text()) ? "\r\n> " + TEXT + "\u001A" : "\r\n" + line.text() + "\r\n");
    }
    return wire.toString();
  }

  private static void check(RecordingPort port, Transcript.Exchange exchange) {
    List<String> reply = new ArrayList<>(exchange.reply());
    String last = reply.removeLast();
    reply.removeIf(TranscriptTest::isPrompt);
    assertEquals(1, port.replies.size(), exchange.command());
    assertEquals(reply, port.last().lines());
    assertEquals(FinalResult.of(last).orElseThrow(), port.last().result());
    List<String> own =
        exchange.lines().stream()
            .filter(Transcript.Line::unsolicited)
            .map(Transcript.Line::text)
            .toList();
    assertEquals(own, port.unsolicited);
  }

  /// Feeds in pieces that end at each of `cuts`, and answers the prompt when it comes.
  private static void play(Transcript.Exchange exchange, boolean echo, int... cuts) {
    RecordingPort port = new RecordingPort();
    port.textForPrompt = TEXT;
    port.begin(command(exchange));
    String wire = wire(exchange, echo);
    int from = 0;
    for (int cut : cuts) {
      port.say(wire.substring(from, cut));
      from = cut;
    }
    port.say(wire.substring(from));
    check(port, exchange);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "huawei-e3372h-607-ncm",
        "huawei-e3372h-607-ppp",
        "27007-sms-prompt",
        "27007-registration"
      })
  void a_conversation_reads_alike_however_it_is_cut(String name) {
    for (Transcript.Exchange exchange : load(name).exchanges()) {
      for (boolean echo : new boolean[] {true, false}) {
        int length = wire(exchange, echo).length();
        for (int cut = 0; cut <= length; cut++) {
          play(exchange, echo, cut);
        }
        int[] everywhere = new int[length];
        for (int i = 0; i < length; i++) {
          everywhere[i] = i;
        }
        play(exchange, echo, everywhere);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"huawei-e3372h-607-ncm", "27007-registration"})
  void an_unsolicited_line_at_any_line_boundary_is_delivered_and_changes_nothing(String name) {
    for (Transcript.Exchange exchange : load(name).exchanges()) {
      int lines = exchange.lines().size();
      for (int at = 0; at <= lines; at++) {
        List<Transcript.Line> with = new ArrayList<>(exchange.lines());
        with.add(at, new Transcript.Line("^RSSI:20", true));
        play(new Transcript.Exchange(exchange.command(), with), true);
      }
    }
  }

  @Test
  void a_transcript_names_its_device_and_answers_as_a_personality() {
    Transcript transcript = load("huawei-e3372h-607-ncm");
    assertEquals("2.264", transcript.firmware());
    assertTrue(transcript.device().contains("E3372h-607"));
    assertEquals(List.of("huawei", "OK"), transcript.answering("at+cgmi").orElseThrow().reply());
    assertTrue(transcript.answering("AT+UNKNOWN").isEmpty());
    assertEquals(List.of("+CEREG: 2"), load("27007-registration").opening());
  }

  @Test
  void every_line_that_cannot_be_read_is_named() {
    ModemFailure wrong =
        assertThrows(
            ModemFailure.class, () -> Transcript.parse("x.txt", "< OK\nhello\n> AT\n< OK\n"));
    for (String part : List.of("x.txt", "line 1", "line 2", "device", "source")) {
      assertTrue(wrong.getMessage().contains(part), wrong.getMessage());
    }
  }
}
