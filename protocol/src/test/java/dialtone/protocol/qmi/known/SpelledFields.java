package dialtone.protocol.qmi.known;

import dialtone.protocol.privacy.Private;
import dialtone.protocol.privacy.Secret;
import dialtone.protocol.wire.Code;
import dialtone.protocol.wire.Flags;
import dialtone.protocol.wire.Octets;
import dialtone.protocol.wire.U64;
import java.lang.reflect.RecordComponent;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.StringJoiner;
import java.util.TreeMap;

/// The fields of a record by their places, each as libqmi would print it.
final class SpelledFields {
  private final Map<String, String> fields = new TreeMap<>();

  private SpelledFields() {}

  static Map<String, String> of(Object record) throws ReflectiveOperationException {
    SpelledFields spelled = new SpelledFields();
    spelled.struct("", record);
    return spelled.fields;
  }

  private void struct(String prefix, Object record) throws ReflectiveOperationException {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      component.getAccessor().setAccessible(true);
      put(prefix + component.getName(), component, component.getAccessor().invoke(record));
    }
  }

  private void put(String place, RecordComponent at, Object value)
      throws ReflectiveOperationException {
    switch (value) {
      case Optional<?> maybe when maybe.isPresent() -> put(place, at, maybe.get());
      case OptionalInt maybe when maybe.isPresent() -> put(place, at, maybe.getAsInt());
      case OptionalLong maybe when maybe.isPresent() -> put(place, at, maybe.getAsLong());
      case OptionalDouble maybe when maybe.isPresent() -> put(place, at, maybe.getAsDouble());
      case Optional<?> _, OptionalInt _, OptionalLong _, OptionalDouble _ -> {}
      case List<?> list -> list(place, at, list);
      case Record record when !(value instanceof Secret) && !(value instanceof Private) ->
          struct(place + ".", record);
      default -> fields.put(place, scalar(at, value));
    }
  }

  private void list(String place, RecordComponent at, List<?> list)
      throws ReflectiveOperationException {
    if (list.isEmpty()) {
      fields.put(place, "[]");
    }
    for (int i = 0; i < list.size(); i++) {
      put(place + "[" + i + "]", at, list.get(i));
    }
  }

  private static String scalar(RecordComponent at, Object value)
      throws ReflectiveOperationException {
    return switch (value) {
      case Number number when at.isAnnotationPresent(Flags.class) ->
          names(at.getAnnotation(Flags.class).value(), number.longValue());
      case Long number when at.isAnnotationPresent(U64.class) -> Long.toUnsignedString(number);
      case Float number -> String.format(Locale.ROOT, "%f", number);
      case Double number -> String.format(Locale.ROOT, "%f", number);
      case Boolean flag -> flag ? "yes" : "no";
      case Enum<?> constant -> word(constant);
      case Octets octets -> HexFormat.of().formatHex(octets.toArray());
      case Secret secret -> text(secret.reveal());
      case Private personal -> text(personal.reveal());
      case String text -> text(text);
      default -> value.toString();
    };
  }

  /// libqmi leaves out what ends a text without being part of it: blanks, and the 0xff that fills up
  /// an MNC of two digits.
  private static String text(String text) {
    return text.replaceAll("[\\s\\xff]+$", "");
  }

  private static String names(Class<? extends Enum<?>> type, long bits)
      throws ReflectiveOperationException {
    StringJoiner names = new StringJoiner(", ");
    for (Enum<?> constant : type.getEnumConstants()) {
      Code code = constant.getDeclaringClass().getField(constant.name()).getAnnotation(Code.class);
      if (code != null && code.value() == bits) {
        return word(constant);
      }
      if (code != null && Long.bitCount(code.value()) == 1 && (bits & code.value()) != 0) {
        names.add(word(constant));
      }
    }
    return names.toString();
  }

  private static String word(Enum<?> constant) throws ReflectiveOperationException {
    Code code = constant.getDeclaringClass().getField(constant.name()).getAnnotation(Code.class);
    String plain = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return code == null || code.word().isEmpty() ? plain : code.word();
  }
}
