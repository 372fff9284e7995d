package dialtone.codegen;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/// What stands in one place of a message, and how it travels.
sealed interface Value {

  /// @param codes the names of the numbers, or of the bits
  record Scalar(Width width, boolean bigEndian, Held held, Optional<CodedEnum> codes)
      implements Value {}

  /// @param wrapper `Secret` or `Private`
  record Text(Length length, Optional<TypeElement> wrapper) implements Value {}

  record Bytes(Length length) implements Value {}

  record Items(Length length, Value element) implements Value {}

  /// A record inside a message, or one side of the message itself.
  record Struct(TypeElement type, List<Field> fields) implements Value {}

  /// A component of a record.
  ///
  /// @param tlv the number of its TLV; nothing inside a struct
  record Field(Element at, boolean optional, Value value, int tlv) {
    String name() {
      return at.getSimpleName().toString();
    }
  }

  /// Whether it goes on to the end of what it stands in, so that nothing can follow.
  default boolean takesAll() {
    return switch (this) {
      case Scalar _ -> false;
      case Text text -> text.length.isRest();
      case Bytes bytes -> bytes.length.isRest();
      case Items items -> items.length.isRest();
      case Struct struct ->
          struct.fields.stream().anyMatch(field -> field.optional || field.value.takesAll());
    };
  }
}
