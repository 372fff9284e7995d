package dialtone.protocol.qmi.known;

import dialtone.protocol.privacy.Private;
import dialtone.protocol.privacy.Secret;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Octets;
import dialtone.protocol.wire.Text;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Fills message records with values that their places can hold.
public final class RandomRecords {
  private static final int MOST_ELEMENTS = 4;
  private static final int MOST_OCTETS = 12;
  private static final List<String> LETTERS = List.of("a", "Z", "7", ".", " ", "é", "ß", "€", "📶");

  private static final List<String> ASCII = List.of("a", "Z", "7", ".", " ", "'", "]");

  private final Random random;
  private final double presence;
  private final List<String> letters;

  /// @param presence how likely an optional component is there
  public RandomRecords(long seed, double presence) {
    this(seed, presence, LETTERS);
  }

  private RandomRecords(long seed, double presence, List<String> letters) {
    this.random = new Random(seed);
    this.presence = presence;
    this.letters = letters;
  }

  /// With texts that each program reads alike.
  static RandomRecords ofAscii(long seed, double presence) {
    return new RandomRecords(seed, presence, ASCII);
  }

  public Record message(Class<?> type) {
    return (Record)
        Reflected.make(
            type,
            component -> Reflected.wrap(component, isThere(component) ? value(component) : null));
  }

  private boolean isThere(RecordComponent component) {
    return !Reflected.isOptional(component) || random.nextDouble() < presence;
  }

  private Object value(RecordComponent component) {
    return value(component, Reflected.inner(component));
  }

  private Object value(RecordComponent component, Class<?> type) {
    return switch (type.getSimpleName()) {
      case "String" -> text(component.getAnnotation(Text.class));
      case "Secret" -> new Secret(text(component.getAnnotation(Text.class)));
      case "Private" -> new Private(text(component.getAnnotation(Text.class)));
      case "Octets" -> {
        Count count = component.getAnnotation(Count.class);
        byte[] octets = new byte[many(count.prefix() > 0 ? 0 : 1, count.fixed(), MOST_OCTETS)];
        random.nextBytes(octets);
        yield Octets.of(octets);
      }
      case "List" -> {
        Count count = component.getAnnotation(Count.class);
        int many = many(count.prefix() > 0 ? 0 : 1, count.fixed(), MOST_ELEMENTS);
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < many; i++) {
          items.add(value(component, Reflected.element(component)));
        }
        yield List.copyOf(items);
      }
      default -> type.isRecord() ? struct(type) : number(Reflected.Width.of(component), type);
    };
  }

  /// Components that may be absent stand at the end of a struct, and one that is absent is the
  /// last.
  private Object struct(Class<?> type) {
    boolean[] ended = {false};
    return Reflected.make(
        type,
        part -> {
          ended[0] |= !isThere(part);
          return Reflected.wrap(part, ended[0] ? null : value(part));
        });
  }

  private int many(int least, int fixed, int most) {
    return fixed > 0 ? fixed : least + random.nextInt(most);
  }

  private String text(Text layout) {
    int octets = many(layout.prefix() > 0 ? 0 : 1, layout.length(), MOST_OCTETS);
    StringBuilder text = new StringBuilder();
    while (octets > 0) {
      String letter = letters.get(random.nextInt(letters.size()));
      octets -= letter.getBytes(StandardCharsets.UTF_8).length;
      if (octets >= 0 || text.isEmpty() && layout.length() == 0) {
        text.append(letter);
      }
    }
    return text.toString();
  }

  private Object number(Reflected.Width width, Class<?> type) {
    if (width.floating()) {
      float real = (float) random.nextGaussian();
      return type == float.class || type == Float.class ? (Object) real : (Object) (double) real;
    }
    if (!type.isEnum()) {
      long number = random.nextBoolean() ? random.nextLong() : random.nextInt(-3, 4);
      return width.value(number, type);
    }
    // Some constants are met in signed places only and some in unsigned ones.
    List<?> constants =
        Arrays.stream(type.getEnumConstants())
            .filter(each -> width.value(width.number(each), type) == each)
            .toList();
    return constants.get(random.nextInt(constants.size()));
  }
}
