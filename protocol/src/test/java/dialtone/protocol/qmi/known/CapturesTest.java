package dialtone.protocol.qmi.known;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.protocol.qmi.MessageCodec;
import dialtone.protocol.qmi.MessageWriter;
import dialtone.protocol.qmi.QmiMessage;
import dialtone.protocol.qmi.QmiResult;
import dialtone.protocol.qmi.Qmux;
import dialtone.protocol.qmi.TlvReader;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The generated codecs against frames that were not made by them.
class CapturesTest {
  static List<Capture> captures() {
    return Capture.all();
  }

  static List<Capture> requests() {
    return Capture.all().stream().filter(c -> c.direction().equals("request")).toList();
  }

  @ParameterizedTest
  @MethodSource("captures")
  void a_frame_of_others_says_what_they_say_it_does(Capture capture) throws Exception {
    QmiMessage message = capture.parsed();
    MessageCodec<?, ?, ?> codec = codec(capture, message);
    assertEquals(capture.message(), codec.name());
    TlvReader tlvs = message.tlvs();
    Map<String, String> ours = Map.of();
    switch (capture.direction()) {
      case "request", "indication" -> ours = SpelledFields.of(codec.read(tlvs));
      case "reply" -> ours = SpelledFields.of(codec.readReply(tlvs));
      default -> {
        if (codec.explainsRefusals()) {
          ours = SpelledFields.of(codec.readFailed(tlvs));
        }
      }
    }
    Map<String, String> known = new TreeMap<>(ours);
    known.keySet().retainAll(capture.named().keySet());
    assertEquals(capture.named(), known);
    assertEquals(capture.malformed(), tlvs.problems().stream().map(p -> p.type()).toList());
    assertEquals(capture.error(), error(capture, message));
  }

  /// A request's TLV 0x02 is not a result.
  private static int error(Capture capture, QmiMessage message) {
    return capture.direction().startsWith("re") && !capture.direction().equals("request")
        ? QmiResult.of(message).map(QmiResult::error).orElse(0)
        : 0;
  }

  @ParameterizedTest
  @MethodSource("requests")
  void a_request_of_others_is_written_as_they_wrote_it(Capture capture) {
    QmiMessage theirs = capture.parsed();
    QmiMessage ours = (QmiMessage) Qmux.parse(rewritten(codec(capture, theirs), theirs));
    assertEquals(theirs.header(), ours.header());
    Map<Integer, String> declared = values(theirs);
    declared.keySet().removeAll(capture.unknown());
    assertEquals(declared, values(ours));
  }

  /// Fewer would mean that a file is missing.
  @Test
  void they_are_many() {
    List<Capture> all = Capture.all();
    assertTrue(kinds(all, true) >= 150, () -> kinds(all, true) + " requests");
    assertTrue(kinds(all, false) >= 45, () -> kinds(all, false) + " answers and indications");
  }

  private static long kinds(List<Capture> all, boolean requests) {
    return all.stream()
        .filter(c -> c.direction().equals("request") == requests)
        .map(c -> c.service() + c.message())
        .distinct()
        .count();
  }

  private static MessageCodec<?, ?, ?> codec(Capture capture, QmiMessage message) {
    int service = message.header().service();
    int id = message.header().id();
    Optional<MessageCodec<?, ?, ?>> codec =
        capture.direction().equals("indication")
            ? KnownCodecs.indication(service, id)
            : KnownCodecs.request(service, id);
    return codec.orElseThrow();
  }

  private static <M> byte[] rewritten(MessageCodec<M, ?, ?> codec, QmiMessage message) {
    QmiMessage.Header header = message.header();
    return MessageWriter.qmux()
        .request(codec, codec.read(message.tlvs()), header.client(), header.transaction())
        .toArray();
  }

  /// The order of TLVs means nothing, and others have others.
  private static Map<Integer, String> values(QmiMessage message) {
    Map<Integer, String> values = new TreeMap<>();
    byte[] buffer = message.buffer();
    int end = message.offset() + message.length();
    for (TlvReader tlvs = message.tlvs(); tlvs.next(); ) {
      int from = tlvs.valueOffset();
      int length = buffer[from - 2] & 0xff | (buffer[from - 1] & 0xff) << 8;
      assertTrue(from + length <= end);
      values.put(tlvs.type(), HexFormat.of().formatHex(buffer, from, from + length));
    }
    return values;
  }
}
