package dialtone.protocol.qmi.known;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The names of an enum's numbers. Filled when its line is read, which stands behind those that use
/// it.
final class Words {
  private final Map<Long, String> words = new LinkedHashMap<>();

  void put(long number, String word) {
    words.put(number, word);
  }

  Optional<String> of(long number) {
    return Optional.ofNullable(words.get(number));
  }

  /// The name of the whole set where it has one, as libqmi names `all`; else those of its bits, and
  /// the unnamed rest in hexadecimal.
  List<String> bits(long number) {
    String whole = words.get(number);
    if (whole != null) {
      return List.of(whole);
    }
    List<String> named = new ArrayList<>();
    long rest = number;
    for (Map.Entry<Long, String> each : words.entrySet()) {
      long bit = each.getKey();
      if (Long.bitCount(bit) == 1 && (number & bit) != 0) {
        named.add(each.getValue());
        rest &= ~bit;
      }
    }
    if (rest != 0) {
      named.add("0x" + Long.toHexString(rest));
    }
    return List.copyOf(named);
  }
}
