package dialtone.protocol.qmi.known;

import dialtone.protocol.failure.QmiError;
import dialtone.protocol.qmi.QmiResult;
import dialtone.protocol.qmi.known.DecodedMessage.Field;
import dialtone.protocol.qmi.known.DecodedMessage.Problem;
import dialtone.protocol.qmi.known.DecodedMessage.Unknown;
import dialtone.protocol.qmi.known.DecodedMessage.Value;
import dialtone.protocol.wire.Octets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A decoded message as lines for people, and as one line for logs.
public final class MessageText {
  /// Where values begin at most; longer names push theirs aside.
  private static final int COLUMN = 40;

  private final List<Row> rows = new ArrayList<>();

  /// A line: the name, behind its indent, and the value.
  private record Row(String name, String value) {}

  private MessageText() {}

  /// The message with a line for each value.
  public static List<String> lines(DecodedMessage message) {
    return new MessageText().write(message);
  }

  /// `nas GetSignalInfo response, client 1, transaction 3: success, gsm=…`.
  public static String line(DecodedMessage message) {
    List<String> parts = new ArrayList<>();
    message.result().ifPresent(r -> parts.add(words(r)));
    message.note().ifPresent(parts::add);
    message.fields().forEach(f -> parts.add(f.name() + "=" + inline(f.value())));
    message.unknown().forEach(u -> parts.add(type(u.tlv()) + "=" + shown(u)));
    message.problems().forEach(p -> parts.add(name(p) + ": " + p.why()));
    String head = head(message);
    return parts.isEmpty() ? head : head + ": " + String.join(", ", parts);
  }

  /// The result of a reply: `success`, or what the error means.
  public static String words(QmiResult result) {
    if (result.success()) {
      return "success";
    }
    return QmiError.of(result.error())
        .map(e -> "refused: %s (QMI error %d)".formatted(e.words(), e.number()))
        .orElse("refused: QMI error " + result.error());
  }

  private static String head(DecodedMessage message) {
    String kind = message.header().kind().name().toLowerCase(Locale.ROOT);
    String head =
        "%s %s %s, client %d"
            .formatted(message.service(), message.name(), kind, message.header().client());
    int transaction = message.header().transaction();
    return transaction == 0 ? head : head + ", transaction " + transaction;
  }

  private List<String> write(DecodedMessage message) {
    message.result().ifPresent(r -> rows.add(new Row("  result", words(r))));
    message.note().ifPresent(note -> rows.add(new Row("", note)));
    message.fields().forEach(f -> add("  ", f.name(), f.value()));
    message.unknown().forEach(u -> rows.add(new Row("  " + type(u.tlv()), shown(u))));
    int longest = rows.stream().mapToInt(row -> row.name().length()).max().orElse(0);
    String format = "%-" + Math.clamp(longest, 1, COLUMN) + "s  %s";
    List<String> lines = new ArrayList<>();
    lines.add(head(message));
    rows.forEach(row -> lines.add(format.formatted(row.name(), row.value()).stripTrailing()));
    for (Problem each : message.problems()) {
      lines.add("  ! %s at octet %d: %s".formatted(name(each), each.offset(), each.why()));
    }
    return List.copyOf(lines);
  }

  private void add(String indent, String name, Value value) {
    if (value instanceof Value.Struct(List<Field> fields)) {
      rows.add(new Row(indent + name, ""));
      fields.forEach(f -> add(indent + "  ", f.name(), f.value()));
    } else if (value instanceof Value.Items(List<Value> items)
        && items.stream().anyMatch(Value.Struct.class::isInstance)) {
      for (int i = 0; i < items.size(); i++) {
        add(indent, "%s[%d]".formatted(name, i), items.get(i));
      }
    } else {
      rows.add(new Row(indent + name, inline(value)));
    }
  }

  private static String inline(Value value) {
    return switch (value) {
      case Value.Whole whole -> whole.digits();
      case Value.Coded coded ->
          coded.word().map(word -> word + " (" + coded.number() + ")").orElse("" + coded.number());
      case Value.Bits(long number, List<String> words) ->
          "%s (0x%x)".formatted(words.isEmpty() ? "none" : String.join(" | ", words), number);
      case Value.Flag(boolean set) -> set ? "yes" : "no";
      case Value.Single(float number) -> Float.toString(number);
      case Value.Decimal(double number) -> Double.toString(number);
      case Value.Text(String text) -> '"' + text + '"';
      case Value.Hidden() -> "***";
      case Value.Bytes(Octets octets) -> octets.size() == 0 ? "empty" : octets.toString();
      case Value.Items(List<Value> items) ->
          items.stream().map(MessageText::inline).collect(Collectors.joining(", ", "[", "]"));
      case Value.Struct(List<Field> fields) ->
          fields.stream()
              .map(f -> f.name() + "=" + inline(f.value()))
              .collect(Collectors.joining(", ", "{", "}"));
    };
  }

  private static String shown(Unknown unknown) {
    String octets = unknown.length() == 1 ? " octet" : " octets";
    if (unknown.length() == 0) {
      return "empty";
    }
    return unknown.value().size() == 0
        ? "*** (" + unknown.length() + octets + ")"
        : unknown.value().toString();
  }

  private static String type(int tlv) {
    return "0x%02x".formatted(tlv);
  }

  private static String name(Problem problem) {
    String type = type(problem.tlv());
    return problem.name().isEmpty() ? type : problem.name() + " (" + type + ")";
  }
}
