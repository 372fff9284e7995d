package dialtone.protocol.at.response;

import dialtone.protocol.at.FinalResult;
import dialtone.protocol.at.Unsolicited;
import dialtone.protocol.failure.Explanation;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Reads the text of one reply, with or without the command in front, for a person to look at.
public final class AtDecoder {
  private AtDecoder() {}

  /// The lines of `reply` with their fields named. Lines of an unknown kind are kept as they are.
  ///
  /// @throws ModemFailure with [Failure.Garbled], whose offset counts characters in `reply`, when a
  ///     known line is wrong
  public static Decoded decode(String reply) {
    List<Decoded.Line> lines = new ArrayList<>();
    String result = "";
    int at = 0;
    while (at < reply.length()) {
      int end = endOfLine(reply, at);
      String line = reply.substring(at, end).strip();
      int indent = reply.substring(at, end).indexOf(line);
      if (!line.isEmpty()) {
        var last = FinalResult.of(line);
        result = last.map(AtDecoder::words).orElse(result);
        lines.add(last.isPresent() ? plain("result", line) : line(line, at + indent));
      }
      at = end + 1;
    }
    if (lines.isEmpty()) {
      throw new ModemFailure(new Failure.Garbled("the reply", "it is empty", OptionalInt.of(0)));
    }
    return new Decoded(List.copyOf(lines), result);
  }

  private static int endOfLine(String reply, int from) {
    int end = from;
    while (end < reply.length() && reply.charAt(end) != '\r' && reply.charAt(end) != '\n') {
      end++;
    }
    return end;
  }

  private static Decoded.Line line(String line, int offset) {
    if (line.regionMatches(true, 0, "AT", 0, 2)) {
      return plain("command", line);
    }
    int colon = line.indexOf(':');
    if (colon < 0 || !Unsolicited.looksLike(line)) {
      return plain(Unsolicited.looksLike(line) ? "unsolicited" : "text", line);
    }
    String prefix = line.substring(0, colon);
    try {
      return ResponseFields.of(prefix, line)
          .map(fields -> new Decoded.Line(prefix, line, fields))
          .orElseGet(() -> plain(prefix, line));
    } catch (ModemFailure wrong) {
      throw shifted(wrong, offset);
    }
  }

  private static Decoded.Line plain(String kind, String line) {
    return new Decoded.Line(kind, line, List.of());
  }

  private static ModemFailure shifted(ModemFailure wrong, int by) {
    return wrong.failure() instanceof Failure.Garbled(var what, var why, var offset)
            && offset.isPresent()
        ? new ModemFailure(new Failure.Garbled(what, why, OptionalInt.of(offset.getAsInt() + by)))
        : wrong;
  }

  private static String words(FinalResult result) {
    return switch (result) {
      case FinalResult.Ok _ -> "The modem did it.";
      case FinalResult.Connect(String rate) -> ("The call is connected. " + rate).strip();
      case FinalResult.Refusing(var refusal) ->
          Explanation.of(new Failure.Refused("the command", refusal)).message();
    };
  }
}
