package dialtone.codegen;

import java.util.EnumSet;
import java.util.Set;

/// What a record has a number as.
enum Held {
  INT("int", "Integer", "OptionalInt"),
  LONG("long", "Long", "OptionalLong"),
  BOOLEAN("boolean", "Boolean", "Optional<Boolean>"),
  FLOAT("float", "Float", "Optional<Float>"),
  DOUBLE("double", "Double", "OptionalDouble"),
  CONSTANT("enum", "", "");

  final String type;
  final String boxed;
  final String optional;

  Held(String type, String boxed, String optional) {
    this.type = type;
    this.boxed = boxed;
    this.optional = optional;
  }

  /// How it can travel without loss.
  Set<Width> widths() {
    return switch (this) {
      case INT -> Width.IN_INT;
      case LONG -> Width.IN_LONG;
      case BOOLEAN, CONSTANT -> Width.WHOLE;
      case FLOAT -> EnumSet.of(Width.F32);
      case DOUBLE -> EnumSet.of(Width.F32, Width.F64);
    };
  }
}
