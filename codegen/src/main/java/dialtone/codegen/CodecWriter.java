package dialtone.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Writes the codec of one message: straight-line code without lambdas and reflection, because each of those costs
/// as much at first use as the whole codec.
final class CodecWriter {
  private static final Set<String> LOCAL_NAMES =
      Set.of("in", "out", "value", "items", "count", "i");

  private final Message message;
  private final Expressions expressions;
  private final SourceText to = new SourceText();

  CodecWriter(Message message) {
    this.message = message;
    this.expressions = new Expressions(message.packageName());
  }

  String write() {
    String name = expressions.name(message.type());
    String codec = message.name() + "Codec";
    String parameters =
        "<%s, %s, %s>".formatted(name, partName(message.reply()), partName(message.failed()));
    writeTop();
    to.line("/// Reads and writes [%s].", name);
    to.line("public final class %s extends MessageCodec%s {", codec, parameters);
    to.line(
        "/// Not of its own type, so that to verify a class which names it does not mean to load"
            + " it.");
    to.line("public static final MessageCodec%s INSTANCE = new %s();", parameters, codec);
    to.line("").line("private %s() {}", codec);
    accessor("Service", "service", "Service." + message.service());
    accessor("int", "id", "0x%04x".formatted(message.id()));
    accessor("String", "name", '"' + message.name() + '"');
    writePart("", message.body());
    message.reply().ifPresent(reply -> writePart("Reply", reply));
    if (message.failed().isPresent()) {
      accessor("boolean", "explainsRefusals", "true");
      writePart("Failed", message.failed().get());
    }
    for (var value = expressions.unwritten(); value.isPresent(); value = expressions.unwritten()) {
      writeMethods(value.get());
    }
    return to.line("}").toString();
  }

  private String partName(Optional<Value.Struct> part) {
    return part.map(p -> expressions.name(p.type())).orElse("Void");
  }

  private void writeTop() {
    to.line("package %s;", message.packageName()).line("");
    Set<String> imports = new TreeSet<>();
    for (String name : Expressions.IMPORTED) {
      String from =
          switch (name) {
            case "MessageCodec", "Service", "TlvReader", "TlvWriter" -> Marks.QMI;
            case "Octets" -> Marks.WIRE;
            default -> "java.util.";
          };
      imports.add(from + name);
    }
    imports.forEach(name -> to.line("import %s;", name));
    to.line("");
  }

  private void accessor(String type, String name, String value) {
    method("public %s %s()".formatted(type, name));
    to.line("return %s;", value).line("}");
  }

  private void method(String head) {
    to.line("").line("@Override").line("%s {", head);
  }

  private void writePart(String suffix, Value.Struct part) {
    String type = expressions.name(part.type());
    method("public void write%s(%s message, TlvWriter out)".formatted(suffix, type));
    part.fields().forEach(this::writeTlv);
    to.line("}");
    method("public %s read%s(TlvReader in)".formatted(type, suffix));
    part.fields().forEach(this::declareLocal);
    if (part.fields().isEmpty()) {
      to.line("while (in.next()) {}");
    } else {
      to.line("while (in.next()) {").line("switch (in.type()) {");
      part.fields().forEach(this::readTlv);
      to.line("default -> {}").line("}").line("}");
    }
    part.fields().stream().filter(field -> !field.optional()).forEach(this::requireLocal);
    to.line("return new %s(%s);", type, join(part.fields().stream().map(f -> local(f)).toList()));
    to.line("}");
  }

  private void writeTlv(Value.Field field) {
    String get = "message.%s()".formatted(field.name());
    if (field.optional()) {
      to.line("if (%s.isPresent()) {", get);
    }
    to.line("out.begin(0x%02x);", field.tlv());
    expressions.write(
        field.value(), field.name(), field.optional() ? get + present(field) : get, to);
    to.line("out.end();");
    if (field.optional()) {
      to.line("}");
    }
  }

  private String present(Value.Field field) {
    return switch (expressions.optional(field)) {
      case "OptionalInt" -> ".getAsInt()";
      case "OptionalLong" -> ".getAsLong()";
      case "OptionalDouble" -> ".getAsDouble()";
      default -> ".get()";
    };
  }

  private static String local(Value.Field field) {
    return LOCAL_NAMES.contains(field.name()) ? field.name() + "_" : field.name();
  }

  /// The local variable that says whether a primitive one is set.
  private static String set(Value.Field field) {
    return field.name() + "IsSet";
  }

  private void declareLocal(Value.Field field) {
    String nothing =
        field.optional()
            ? expressions.optional(field) + ".empty()"
            : Expressions.isPrimitive(field.value()) ? expressions.nothing(field.value()) : "null";
    to.line("%s %s = %s;", expressions.type(field), local(field), nothing);
    if (isFlagged(field)) {
      to.line("boolean %s = false;", set(field));
    }
  }

  private static boolean isFlagged(Value.Field field) {
    return !field.optional() && Expressions.isPrimitive(field.value());
  }

  private String unset(Value.Field field) {
    if (field.optional()) {
      return local(field) + ".isEmpty()";
    }
    return isFlagged(field) ? "!" + set(field) : local(field) + " == null";
  }

  private void readTlv(Value.Field field) {
    String read = expressions.read(field.value(), field.name());
    if (field.optional()) {
      to.line("case 0x%02x -> %2$s = in.first(%2$s, %3$s);", field.tlv(), local(field), read);
      return;
    }
    to.line("case 0x%02x -> {", field.tlv());
    to.line("%s value = %s;", expressions.type(field.value()), read);
    to.line("if (in.whole() && %s) {", unset(field));
    to.line("%s = value;", local(field));
    if (isFlagged(field)) {
      to.line("%s = true;", set(field));
    }
    to.line("}").line("}");
  }

  private void requireLocal(Value.Field field) {
    to.line("if (%s) {", unset(field));
    to.line("in.missing(0x%02x);", field.tlv());
    if (!isFlagged(field)) {
      to.line("%s = %s;", local(field), expressions.nothing(field.value()));
    }
    to.line("}");
  }

  /// The methods for a value that takes more than one expression.
  private void writeMethods(Value value) {
    switch (value) {
      case Value.Struct struct -> writeStruct(struct, expressions.method(struct, ""));
      case Value.Items items -> writeItems(items, expressions.method(items, ""));
      case Value.Scalar _, Value.Text _, Value.Bytes _ -> {}
    }
  }

  private void writeStruct(Value.Struct struct, String name) {
    String type = expressions.type(struct);
    to.line("").line("private static %s read%s(TlvReader in) {", type, name);
    readParts(struct, type);
    to.line("}")
        .line("")
        .line("private static void write%s(%s value, TlvWriter out) {", name, type);
    for (Value.Field field : struct.fields()) {
      String get = "value.%s()".formatted(field.name());
      if (field.optional()) {
        to.line("if (%s.isPresent()) {", get);
        expressions.write(field.value(), field.name(), get + present(field), to);
        to.line("}");
      } else {
        expressions.write(field.value(), field.name(), get, to);
      }
    }
    to.line("}");
  }

  /// The numbers at the beginning are read behind one common check that they are there.
  private void readParts(Value.Struct struct, String type) {
    List<String> parts = new ArrayList<>();
    int octets = 0;
    boolean atTheBeginning = true;
    for (Value.Field field : struct.fields()) {
      atTheBeginning &= !field.optional();
      if (atTheBeginning && field.value() instanceof Value.Scalar scalar) {
        parts.add(expressions.readAt(octets == 0 ? "at" : "at + " + octets, scalar));
        octets += scalar.width().octets();
      } else {
        atTheBeginning = false;
        parts.add(expressions.read(field));
      }
    }
    if (octets > 0) {
      to.line("int at = in.claim(%d);", octets);
    }
    to.line("return new %s(%s);", type, join(parts));
  }

  private void writeItems(Value.Items items, String name) {
    String type = expressions.type(items);
    String element = type.substring("List<".length(), type.length() - 1);
    Length length = items.length();
    boolean counted = length.prefix() > 0;
    to.line("").line("private static %s read%s(TlvReader in) {", type, name);
    if (length.isRest()) {
      to.line("%s items = new ArrayList<>();", type);
      to.line("while (in.remaining() > 0 && in.intact()) {");
    } else {
      to.line("int count = %s;", Expressions.count(length));
      to.line("%s items = new ArrayList<>(count);", type);
      to.line("for (int i = 0; i < count && in.intact(); i++) {");
    }
    to.line("items.add(%s);", expressions.read(items.element(), name)).line("}");
    to.line("return List.copyOf(items);").line("}");
    to.line("").line("private static void write%s(%s items, TlvWriter out) {", name, type);
    if (!length.isRest()) {
      int number = counted ? length.prefix() : length.fixed();
      to.line("out.%s(%d, items.size());", counted ? "count" : "exactly", number);
    }
    to.line("for (%s value : items) {", element);
    expressions.write(items.element(), name, "value", to);
    to.line("}").line("}");
  }

  private static String join(List<String> parts) {
    return parts.stream().collect(Collectors.joining(", "));
  }
}
