package dialtone.protocol.qmi.known;

import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.known.DecodedMessage.Field;
import dialtone.protocol.qmi.known.DecodedMessage.Value;
import dialtone.protocol.wire.Octets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A value as libqmi prints it, compared with one of ours: `[ rssi = '-60' … ]` for a struct,
/// `{ [0] = '1' … }` for a list.
final class PrintedValue {
  /// What libqmi prints for a number that its enum has no name for.
  private static final String NAMELESS = "(null)";

  /// What libqmi 1.32 calls numbers that later versions, and we, name otherwise.
  private static final Map<String, String> FORMERLY =
      Map.of(
          "camped", "unknown",
          "5gnr-5", "invalid",
          "gw-service-provider-name", "unknown",
          "point-to-point", "point");

  private final String text;
  private int at;

  private PrintedValue(String text) {
    this.text = text;
  }

  /// Thrown where the two differ.
  static final class Difference extends Exception {
    private static final long serialVersionUID = 1L;

    Difference(String message) {
      super(message);
    }
  }

  static void compare(String text, Value value) throws Difference {
    PrintedValue printed = new PrintedValue(text);
    printed.compare(value);
    if (printed.at != text.length()) {
      throw printed.difference("the end");
    }
  }

  private void compare(Value value) throws Difference {
    switch (value) {
      case Value.Whole whole -> whole(whole);
      case Value.Coded coded -> coded(coded);
      case Value.Bits bits -> bits(bits);
      case Value.Flag(boolean set) -> expect(set ? "yes" : "no");
      case Value.Single(float number) -> expect(String.format(Locale.ROOT, "%f", number));
      case Value.Decimal(double number) -> expect(String.format(Locale.ROOT, "%f", number));
      case Value.Text(String words) -> expect(words);
      case Value.Hidden() -> throw new Difference("hidden");
      case Value.Bytes(Octets octets) -> bytes(octets);
      case Value.Items(List<Value> items) -> items(items);
      case Value.Struct(List<Field> fields) -> struct(fields);
    }
  }

  private void struct(List<Field> fields) throws Difference {
    expect("[");
    for (Field field : fields) {
      expect(" ");
      int equals = text.indexOf(" = '", at);
      String name = equals < 0 ? "" : text.substring(at, equals);
      if (name.isEmpty() || name.contains("'")) {
        throw difference("a field for " + field.name());
      }
      at = equals + 4;
      compare(field.value());
      expect("'");
    }
    expect(" ]");
  }

  private void items(List<Value> items) throws Difference {
    expect("{");
    for (int i = 0; i < items.size(); i++) {
      expect(" [" + i + "] = '");
      compare(items.get(i));
      endOfItem();
    }
    expect("}");
  }

  private void bytes(Octets octets) throws Difference {
    expect("{");
    for (int i = 0; i < octets.size(); i++) {
      expect(" [" + i + "] = '" + octets.at(i));
      endOfItem();
    }
    expect("}");
  }

  /// Up to 1.36 there is a blank behind each item.
  private void endOfItem() throws Difference {
    take(" ");
    expect("'");
  }

  /// In CTL, libqmi has words where we have the number of a service.
  private void whole(Value.Whole whole) throws Difference {
    if (take(whole.digits())) {
      return;
    }
    Optional<String> service = Service.of((int) whole.number()).map(Service::word);
    int quote = text.indexOf('\'', at);
    String word = text.substring(at, quote < 0 ? text.length() : quote);
    boolean same = service.map(word::equals).orElse(word.matches("[a-z0-9]+|\\(null\\)"));
    if (!same || !take(word)) {
      throw difference(whole.digits());
    }
  }

  /// Where libqmi has no enum, it prints the number.
  private void coded(Value.Coded coded) throws Difference {
    String word = coded.word().orElse(NAMELESS);
    if (!take(word)
        && !take(FORMERLY.getOrDefault(word, word))
        && !take(NAMELESS)
        && !take(Long.toString(coded.number()))) {
      throw difference(word);
    }
  }

  private void bits(Value.Bits bits) throws Difference {
    int quote = text.indexOf('\'', at);
    int end = quote < 0 ? text.length() : quote;
    String theirs = text.substring(at, end).strip();
    List<String> ours = bits.words().stream().filter(word -> !word.startsWith("0x")).toList();
    boolean same =
        theirs.equals(NAMELESS)
            || theirs.equals(Long.toUnsignedString(bits.number()))
            || theirs.isEmpty() && ours.isEmpty()
            || ours.containsAll(List.of(theirs.split(", ")));
    if (!same) {
      throw difference(bits.words().toString());
    }
    at = theirs.isEmpty() ? at : end - (text.charAt(end - 1) == ' ' ? 1 : 0);
  }

  private boolean take(String wanted) {
    boolean there = text.startsWith(wanted, at);
    if (there) {
      at += wanted.length();
    }
    return there;
  }

  private void expect(String wanted) throws Difference {
    if (!take(wanted)) {
      throw difference(wanted);
    }
  }

  private Difference difference(String wanted) {
    return new Difference("%s at column %d of: %s".formatted(wanted, at, text));
  }
}
