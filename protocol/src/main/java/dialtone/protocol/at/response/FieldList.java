package dialtone.protocol.at.response;

import dialtone.protocol.at.response.Decoded.Field;
import dialtone.protocol.at.response.Decoded.Value;
import dialtone.protocol.net.CanonicalText;
import dialtone.protocol.privacy.Private;
import dialtone.protocol.status.SignalStatus;
import dialtone.protocol.status.Technology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// Collects named fields; what is absent is left out.
final class FieldList {
  private final List<Field> fields = new ArrayList<>();

  private FieldList add(String name, Value value) {
    fields.add(new Field(name, value));
    return this;
  }

  FieldList text(String name, String text) {
    return text.isEmpty() ? this : add(name, new Value.Text(text));
  }

  FieldList word(String name, Enum<?> value) {
    return text(name, value.name().toLowerCase(java.util.Locale.ROOT));
  }

  FieldList maybe(String name, Optional<String> text) {
    return text(name, text.orElse(""));
  }

  FieldList personal(String name, Optional<Private> value) {
    return text(name, value.map(Private::reveal).orElse(""));
  }

  FieldList technology(Optional<Technology> technology) {
    return text("technology", technology.map(Technology::word).orElse(""));
  }

  FieldList number(String name, long number) {
    return add(name, new Value.Whole(number));
  }

  FieldList count(String name, Optional<Integer> number) {
    number.ifPresent(n -> number(name, n));
    return this;
  }

  FieldList number(String name, OptionalInt number) {
    number.ifPresent(n -> number(name, n));
    return this;
  }

  FieldList decimal(String name, OptionalDouble number) {
    number.ifPresent(n -> add(name, new Value.Decimal(n)));
    return this;
  }

  FieldList flag(String name, boolean set) {
    return add(name, new Value.Flag(set));
  }

  FieldList texts(String name, List<?> values) {
    return text(name, String.join(" ", values.stream().map(FieldList::shown).toList()));
  }

  FieldList signal(SignalStatus signal) {
    return number("rssiDbm", signal.rssiDbm())
        .number("rsrpDbm", signal.rsrpDbm())
        .decimal("rsrqDb", signal.rsrqDb())
        .decimal("snrDb", signal.snrDb());
  }

  private static String shown(Object value) {
    return value instanceof java.net.InetAddress address
        ? CanonicalText.of(address)
        : value.toString();
  }

  List<Field> done() {
    return List.copyOf(fields);
  }
}
