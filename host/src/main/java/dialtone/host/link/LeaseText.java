package dialtone.host.link;

import dialtone.protocol.net.Addressing;
import dialtone.protocol.net.Prefix;
import java.net.InetAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What the script of [LeaseProgram] prints: lines of a word and its values, an unknown value left
/// empty.
final class LeaseText {
  private static final int MINIMUM_MTU = 68; // RFC 2132 §5.1

  private LeaseText() {}

  /// Empty when there is no usable address in it.
  static Optional<Addressing> parse(String text) {
    Map<String, List<String>> values = new HashMap<>();
    text.lines()
        .map(line -> List.of(line.strip().split("\\s+")))
        .forEach(words -> values.put(words.getFirst(), words.subList(1, words.size())));
    Optional<InetAddress> address = addresses(values, "address").findFirst();
    return address.map(
        own ->
            new Addressing(
                List.of(new Prefix(own, prefixLength(values))),
                addresses(values, "router").findFirst(),
                Optional.empty(),
                addresses(values, "dns").toList(),
                mtu(values)));
  }

  private static Stream<InetAddress> addresses(Map<String, List<String>> values, String name) {
    return values.getOrDefault(name, List.of()).stream().flatMap(word -> literal(word).stream());
  }

  private static Optional<InetAddress> literal(String word) {
    try {
      return Optional.of(InetAddress.ofLiteral(word));
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }

  /// udhcpc gives the length, the others the mask; without either nothing is on the link but
  /// ourselves.
  private static int prefixLength(Map<String, List<String>> values) {
    String word = values.getOrDefault("mask", List.of()).stream().findFirst().orElse("32");
    if (!word.contains(".")) {
      return number(word).filter(length -> length <= 32).orElse(32);
    }
    int length = 0;
    for (byte part : literal(word).map(InetAddress::getAddress).orElse(new byte[0])) {
      length += Integer.bitCount(Byte.toUnsignedInt(part));
    }
    return length;
  }

  private static Optional<Integer> mtu(Map<String, List<String>> values) {
    return values.getOrDefault("mtu", List.of()).stream()
        .findFirst()
        .flatMap(LeaseText::number)
        .filter(mtu -> mtu >= MINIMUM_MTU);
  }

  private static Optional<Integer> number(String word) {
    boolean digits =
        !word.isEmpty() && word.length() < 9 && word.chars().allMatch(Character::isDigit);
    return digits ? Optional.of(Integer.parseInt(word)) : Optional.empty();
  }
}
