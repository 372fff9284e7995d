package dialtone.protocol.sms;

import dialtone.protocol.wire.Octets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What stands before a text, TS 23.040 §9.2.3.24. Elements of unknown kinds, and ones whose values
/// cannot be, are kept as they are and mean nothing.
public record UserDataHeader(List<Element> elements) {
  public static final UserDataHeader NONE = new UserDataHeader(List.of());

  public UserDataHeader {
    elements = List.copyOf(elements);
  }

  public static UserDataHeader of(Element... elements) {
    return new UserDataHeader(List.of(elements));
  }

  /// One information element.
  public sealed interface Element {}

  /// This message is part `part` of `parts`, counted from 1, of the text `reference`.
  ///
  /// @param wide the reference has 16 bits, otherwise 8
  public record Concatenation(int reference, int parts, int part, boolean wide)
      implements Element {}

  /// The application that it is for, and the one it is from, like UDP's ports.
  ///
  /// @param wide ports have 16 bits, otherwise 8
  public record Ports(int destination, int source, boolean wide) implements Element {}

  /// The extension table of a language replaces the default one. The number is that of TS 23.038
  /// §6.2.1.2.4.
  public record SingleShift(int language) implements Element {}

  /// The alphabet of a language replaces the default one.
  public record LockingShift(int language) implements Element {}

  /// Any other element.
  ///
  /// @param id the kind, TS 23.040 §9.2.3.24
  public record Other(int id, Octets data) implements Element {}

  public Optional<Concatenation> concatenation() {
    return all(Concatenation.class).findFirst();
  }

  public Optional<Ports> ports() {
    return all(Ports.class).findFirst();
  }

  /// The languages of the text's tables, as far as this package has them.
  Language language() {
    int single = all(SingleShift.class).mapToInt(SingleShift::language).findFirst().orElse(0);
    int locking = all(LockingShift.class).mapToInt(LockingShift::language).findFirst().orElse(0);
    return new Language(locking, single);
  }

  /// The languages whose tables are needed and not here: their text is read by the default
  /// alphabet.
  public List<Integer> unsupportedLanguages() {
    return Stream.concat(
            all(LockingShift.class)
                .map(LockingShift::language)
                .filter(number -> !Language.hasLocking(number)),
            all(SingleShift.class)
                .map(SingleShift::language)
                .filter(number -> !Language.hasSingle(number)))
        .distinct()
        .toList();
  }

  private <E extends Element> Stream<E> all(Class<E> kind) {
    return elements.stream().filter(kind::isInstance).map(kind::cast);
  }
}
