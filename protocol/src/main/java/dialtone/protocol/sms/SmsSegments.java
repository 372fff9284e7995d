package dialtone.protocol.sms;

import dialtone.protocol.sms.DataCoding.Alphabet;
import java.util.ArrayList;
import java.util.List;

/// A text cut into pieces that fit into one message each, in the 7-bit alphabet when it has all the
/// characters, otherwise in UTF-16. No piece ends within an escape or a surrogate pair.
public record SmsSegments(Alphabet alphabet, List<String> parts) {
  /// How many parts a text can have, TS 23.040 §9.2.3.24.1.
  public static final int MOST_PARTS = 255;

  // Septets and UTF-16 units of 140 octets, and of what a header of 6 octets leaves of them.
  private static final int WHOLE_SEPTETS = 160;
  private static final int PART_SEPTETS = 153;
  private static final int WHOLE_UNITS = 70;
  private static final int PART_UNITS = 67;

  public SmsSegments {
    parts = List.copyOf(parts);
  }

  /// The pieces, one at least; there may be more than can be sent ([#tooMany]).
  public static SmsSegments of(String text) {
    return Gsm7.encode(text)
        .map(
            septets ->
                new SmsSegments(
                    Alphabet.GSM7,
                    septets.length <= WHOLE_SEPTETS ? List.of(text) : septetParts(text)))
        .orElseGet(
            () ->
                new SmsSegments(
                    Alphabet.UCS2, text.length() <= WHOLE_UNITS ? List.of(text) : unitParts(text)));
  }

  public boolean tooMany() {
    return parts.size() > MOST_PARTS;
  }

  private static List<String> septetParts(String text) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    int septets = 0;
    for (int i = 0; i < text.length(); i++) {
      int size = Language.NONE.plainSeptet(text.charAt(i)) < 0 ? 2 : 1;
      if (septets + size > PART_SEPTETS) {
        parts.add(text.substring(start, i));
        start = i;
        septets = 0;
      }
      septets += size;
    }
    parts.add(text.substring(start));
    return parts;
  }

  private static List<String> unitParts(String text) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    while (text.length() - start > PART_UNITS) {
      int end = start + PART_UNITS;
      if (Character.isHighSurrogate(text.charAt(end - 1))
          && Character.isLowSurrogate(text.charAt(end))) {
        end--;
      }
      parts.add(text.substring(start, end));
      start = end;
    }
    parts.add(text.substring(start));
    return parts;
  }
}
