package dialtone.protocol.ppp;

import java.util.List;

/// One frame with its fields named, for people to look at.
///
/// @param fields in the order of the frame; a password is masked
/// @param options those of a Configure packet
public record DecodedFrame(List<Field> fields, List<Option> options) {

  public record Field(String name, Value value) {}

  public record Option(int type, String name, Value value) {}

  /// What a field holds, so that a printer needs no guess.
  public sealed interface Value {
    record Text(String text) implements Value {}

    record Whole(long number) implements Value {}

    record Flag(boolean set) implements Value {}
  }
}
