package dialtone.codegen;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/// The Java expressions of one codec that read and write values, and the methods that some of them call.
final class Expressions {
  /// The simple names that each codec imports.
  static final Set<String> IMPORTED =
      Set.of(
          "ArrayList",
          "List",
          "MessageCodec",
          "Octets",
          "Optional",
          "OptionalDouble",
          "OptionalInt",
          "OptionalLong",
          "Service",
          "TlvReader",
          "TlvWriter");

  private final String packageName;
  private final Map<Value, String> methods = new LinkedHashMap<>();
  private final Deque<Value> unwritten = new ArrayDeque<>();

  Expressions(String packageName) {
    this.packageName = packageName;
  }

  /// The next value that got a method which is not written yet.
  Optional<Value> unwritten() {
    return Optional.ofNullable(unwritten.poll());
  }

  /// What the methods of a value are called behind `read` and `write`: as its record, or as the `component` that
  /// it was first met in.
  String method(Value value, String component) {
    String known = methods.get(value);
    if (known != null) {
      return known;
    }
    String proposal =
        value instanceof Value.Struct struct
            ? struct.type().getSimpleName().toString()
            : Character.toUpperCase(component.charAt(0)) + component.substring(1);
    String name = proposal;
    for (int i = 2; methods.containsValue(name) || Set.of("Reply", "Failed").contains(name); i++) {
      name = proposal + i;
    }
    methods.put(value, name);
    unwritten.add(value);
    return name;
  }

  /// A type as the codec's source names it.
  String name(TypeElement type) {
    String nested = nested(type);
    String outermost = nested.contains(".") ? nested.substring(0, nested.indexOf('.')) : nested;
    String itsPackage = packageOf(type);
    return itsPackage.equals(packageName) && !IMPORTED.contains(outermost)
        ? nested
        : itsPackage + "." + nested;
  }

  /// The simple name behind those of the types that it is nested in.
  static String nested(TypeElement type) {
    return type.getEnclosingElement() instanceof TypeElement outer
        ? nested(outer) + "." + type.getSimpleName()
        : type.getSimpleName().toString();
  }

  static String packageOf(TypeElement type) {
    String qualified = type.getQualifiedName().toString();
    int end = qualified.length() - nested(type).length() - 1;
    return qualified.substring(0, Math.max(0, end));
  }

  /// The class with the code table of an enum.
  static String codes(CodedEnum coded) {
    return packageOf(coded.type()) + "." + coded.simpleName() + "Codes";
  }

  private String codesHere(CodedEnum coded) {
    return packageOf(coded.type()).equals(packageName)
        ? coded.simpleName() + "Codes"
        : codes(coded);
  }

  String type(Value value) {
    return switch (value) {
      case Value.Scalar scalar when scalar.held() == Held.CONSTANT ->
          name(scalar.codes().orElseThrow().type());
      case Value.Scalar scalar -> scalar.held().type;
      case Value.Text text -> text.wrapper().map(this::name).orElse("String");
      case Value.Bytes _ -> "Octets";
      case Value.Items items -> "List<" + boxed(items.element()) + ">";
      case Value.Struct struct -> name(struct.type());
    };
  }

  private String boxed(Value value) {
    return isPrimitive(value) ? ((Value.Scalar) value).held().boxed : type(value);
  }

  static boolean isPrimitive(Value value) {
    return value instanceof Value.Scalar scalar && scalar.held() != Held.CONSTANT;
  }

  String type(Value.Field field) {
    if (!field.optional()) {
      return type(field.value());
    }
    return isPrimitive(field.value())
        ? ((Value.Scalar) field.value()).held().optional
        : "Optional<" + type(field.value()) + ">";
  }

  /// `OptionalInt` and its like, without what it is of.
  String optional(Value.Field field) {
    return type(field).replaceFirst("<.*", "");
  }

  /// The expression that reads a component of a struct.
  String read(Value.Field field) {
    String present = read(field.value(), field.name());
    String optional = optional(field);
    return field.optional()
        ? "in.remaining() > 0 ? %s.of(%s) : %s.empty()".formatted(optional, present, optional)
        : present;
  }

  String read(Value value, String component) {
    return switch (value) {
      case Value.Scalar scalar -> readAt("", scalar);
      case Value.Text text -> {
        String read = "in.text(" + count(text.length()) + ")";
        yield text.wrapper().map(type -> "new %s(%s)".formatted(name(type), read)).orElse(read);
      }
      case Value.Bytes bytes -> "in.octets(" + count(bytes.length()) + ")";
      case Value.Items _, Value.Struct _ -> "read" + method(value, component) + "(in)";
    };
  }

  /// @param from where it stands in the buffer; empty for where the reader is
  String readAt(String from, Value.Scalar scalar) {
    String read = "in.%s(%s)".formatted(accessor(scalar), from);
    return switch (scalar.held()) {
      case BOOLEAN -> read + " != 0";
      case CONSTANT -> codesHere(scalar.codes().orElseThrow()) + ".of(" + read + ")";
      case INT, LONG, FLOAT, DOUBLE -> read;
    };
  }

  private static String accessor(Value.Scalar scalar) {
    return scalar.width().word() + (scalar.bigEndian() ? "BigEndian" : "");
  }

  /// The expression for how many there are.
  static String count(Length length) {
    if (length.isRest()) {
      return "in.remaining()";
    }
    return length.fixed() > 0
        ? Integer.toString(length.fixed())
        : "in.count(" + length.prefix() + ")";
  }

  /// The statements that write `what`, which is an expression of the value's type.
  void write(Value value, String component, String what, SourceText to) {
    switch (value) {
      case Value.Scalar scalar -> to.line("out.%s(%s);", accessor(scalar), written(scalar, what));
      case Value.Text text -> {
        String plain = text.wrapper().isPresent() ? what + ".reveal()" : what;
        if (text.length().fixed() > 0) {
          to.line("out.fixedText(%d, %s);", text.length().fixed(), plain);
        } else {
          to.line(
              "out.text(%s%s);",
              text.length().prefix() > 0 ? text.length().prefix() + ", " : "", plain);
        }
      }
      case Value.Bytes bytes when bytes.length().fixed() > 0 ->
          to.line("out.fixedOctets(%d, %s);", bytes.length().fixed(), what);
      case Value.Bytes bytes -> {
        if (bytes.length().prefix() > 0) {
          to.line("out.count(%d, %s.size());", bytes.length().prefix(), what);
        }
        to.line("out.octets(%s);", what);
      }
      case Value.Items _, Value.Struct _ ->
          to.line("write%s(%s, out);", method(value, component), what);
    }
  }

  private String written(Value.Scalar scalar, String what) {
    return switch (scalar.held()) {
      case BOOLEAN -> what + " ? 1 : 0";
      case CONSTANT -> {
        String code = codesHere(scalar.codes().orElseThrow()) + ".code(" + what + ")";
        yield scalar.width().takesLong() ? code : "(int) " + code;
      }
      case DOUBLE -> scalar.width() == Width.F32 ? "(float) " + what : what;
      case INT, LONG, FLOAT -> what;
    };
  }

  /// What a mandatory component holds whose TLV is not there.
  String nothing(Value value) {
    return switch (value) {
      case Value.Scalar scalar ->
          switch (scalar.held()) {
            case BOOLEAN -> "false";
            case CONSTANT -> type(scalar) + "." + CodedEnum.REST;
            case INT, LONG, FLOAT, DOUBLE -> "0";
          };
      case Value.Text text ->
          text.wrapper().map(type -> "new %s(\"\")".formatted(name(type))).orElse("\"\"");
      case Value.Bytes _ -> "Octets.NONE";
      case Value.Items _ -> "List.of()";
      case Value.Struct struct -> {
        var parts =
            struct.fields().stream()
                .map(f -> f.optional() ? optional(f) + ".empty()" : nothing(f.value()))
                .toList();
        yield "new %s(%s)".formatted(name(struct.type()), String.join(", ", parts));
      }
    };
  }
}
