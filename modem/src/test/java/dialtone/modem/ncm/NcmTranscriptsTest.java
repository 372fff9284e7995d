package dialtone.modem.ncm;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.protocol.at.FinalResult;
import dialtone.protocol.at.Transcript;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Each maker's dialogue shows what a dialler must stand: [Recorded] adds the echo.
class NcmTranscriptsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ericsson-f3507g.txt",
        "fibocom-l850-gl.txt",
        "mediatek-mtk1.txt",
        "mikrotik-r11e-lte6.txt",
        "quectel-ec200a.txt",
        "quectel-rm500u.txt",
        "samsung-gt-b3740.txt",
        "sierra-mc8705.txt",
        "simcom-sim7600e.txt",
        "tozed-lt70-c.txt",
        "zte-mf286r.txt",
      })
  void a_line_comes_unasked_in_mid_reply_and_something_is_refused(String file) {
    Transcript transcript = Recorded.read(file);
    assertFalse(transcript.firmware().isEmpty(), "firmware");
    assertTrue(transcript.exchanges().stream().anyMatch(NcmTranscriptsTest::interrupted));
    assertTrue(transcript.exchanges().stream().anyMatch(NcmTranscriptsTest::refused));
  }

  private static boolean interrupted(Transcript.Exchange exchange) {
    List<Transcript.Line> lines = exchange.lines();
    int end = lines.size() - 1;
    while (end >= 0 && lines.get(end).unsolicited()) {
      end--;
    }
    return lines.subList(0, Math.max(end, 0)).stream().anyMatch(Transcript.Line::unsolicited);
  }

  private static boolean refused(Transcript.Exchange exchange) {
    return FinalResult.of(exchange.reply().getLast())
        .filter(FinalResult.Refusing.class::isInstance)
        .isPresent();
  }
}
