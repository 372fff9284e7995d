package dialtone.app.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/// One JSON value (RFC 8259 §3).
public sealed interface Json {

  /// Writes this value. A method of each case, because a `switch` over types costs a command's
  /// start 15 ms.
  void writeTo(JsonGenerator to);

  record Text(String value) implements Json {
    @Override
    public void writeTo(JsonGenerator to) {
      to.writeString(value);
    }
  }

  record Whole(long value) implements Json {
    @Override
    public void writeTo(JsonGenerator to) {
      to.writeNumber(value);
    }
  }

  record Decimal(double value) implements Json {
    @Override
    public void writeTo(JsonGenerator to) {
      to.writeNumber(value);
    }
  }

  record Flag(boolean value) implements Json {
    @Override
    public void writeTo(JsonGenerator to) {
      to.writeBoolean(value);
    }
  }

  /// `null`, where the contract writes it.
  record Nothing() implements Json {
    @Override
    public void writeTo(JsonGenerator to) {
      to.writeNull();
    }
  }

  record Array(List<Json> items) implements Json {
    @Override
    public void writeTo(JsonGenerator to) {
      to.writeStartArray();
      for (Json item : items) {
        item.writeTo(to);
      }
      to.writeEndArray();
    }

    public static Array of(List<String> texts) {
      return new Array(texts.stream().<Json>map(Text::new).toList());
    }

    /// The items that are texts.
    public List<String> texts() {
      List<String> texts = new ArrayList<>();
      for (Json item : items) {
        if (item instanceof Text(String text)) {
          texts.add(text);
        }
      }
      return texts;
    }
  }

  /// Fields in the order in which they were put.
  record Fields(Map<String, Json> fields) implements Json {
    @Override
    public void writeTo(JsonGenerator to) {
      to.writeStartObject();
      for (Map.Entry<String, Json> field : fields.entrySet()) {
        to.writeName(field.getKey());
        field.getValue().writeTo(to);
      }
      to.writeEndObject();
    }

    public Optional<Json> get(String name) {
      return Optional.ofNullable(fields.get(name));
    }

    /// The field as text, when it is one.
    public Optional<String> text(String name) {
      return fields.get(name) instanceof Text(String text) ? Optional.of(text) : Optional.empty();
    }

    public Optional<Long> whole(String name) {
      return fields.get(name) instanceof Whole(long number)
          ? Optional.of(number)
          : Optional.empty();
    }

    public boolean flag(String name) {
      return fields.get(name) instanceof Flag(boolean value) && value;
    }

    /// The texts of an array; empty when there is no such field.
    public List<String> texts(String name) {
      return fields.get(name) instanceof Array array ? array.texts() : List.of();
    }

    /// The inner object; without fields when there is none.
    public Fields object(String name) {
      return fields.get(name) instanceof Fields inner ? inner : new Fields(Map.of());
    }
  }

  /// The beginning of an object.
  static Builder object() {
    return new Builder();
  }

  /// Puts fields in order; what is not known is left out, never written as 0 or "".
  final class Builder {
    private final Map<String, Json> fields = new LinkedHashMap<>();

    private Builder() {}

    public Builder put(String name, Json value) {
      fields.put(name, value);
      return this;
    }

    /// Left out when `text` is empty.
    public Builder put(String name, String text) {
      return text.isEmpty() ? this : put(name, new Text(text));
    }

    public Builder put(String name, long number) {
      return put(name, new Whole(number));
    }

    public Builder put(String name, boolean value) {
      return put(name, new Flag(value));
    }

    public Builder put(String name, Optional<String> text) {
      return text.map(value -> put(name, value)).orElse(this);
    }

    public Builder put(String name, List<String> texts) {
      return put(name, Array.of(texts));
    }

    public Builder putAll(Fields others) {
      fields.putAll(others.fields());
      return this;
    }

    public Fields end() {
      return new Fields(Collections.unmodifiableMap(new LinkedHashMap<>(fields)));
    }
  }
}
