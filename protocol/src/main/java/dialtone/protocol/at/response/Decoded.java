package dialtone.protocol.at.response;

import java.util.List;

/// A reply with its fields named.
///
/// @param result the final result in plain words, or empty when the text has none
public record Decoded(List<Line> lines, String result) {

  /// @param kind the response it is (`+CSQ`), or `command`, `result`, `unsolicited` or `text`
  public record Line(String kind, String text, List<Field> fields) {}

  public record Field(String name, Value value) {}

  /// What a field holds, so that a printer needs no guess. Personal data is shown: the text was
  /// given to be decoded.
  public sealed interface Value {
    record Text(String text) implements Value {}

    record Whole(long number) implements Value {}

    record Decimal(double number) implements Value {}

    record Flag(boolean set) implements Value {}
  }
}
