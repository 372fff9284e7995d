package dialtone.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Writes the layouts of all messages as text, for whoever prints frames without having their records.
final class LayoutWriter {
  /// Characters of a constant; a class file holds no longer ones than 65535 octets.
  private static final int PIECE = 30_000;

  private LayoutWriter() {}

  static String write(Map<String, List<Message>> services) {
    SourceText to = new SourceText();
    to.line("package %s;", KnownWriter.PACKAGE).line("");
    to.line("import %sService;", Marks.QMI).line("");
    to.line(
        "/// The layouts of all messages as text: a line each for a message, its sides, and their"
            + " TLVs.");
    to.line("public final class KnownLayouts {").line("private KnownLayouts() {}").line("");
    to.line(
        "/// The messages of `service` by number, then their enums; empty where none is declared.");
    to.line("public static String of(Service service) {");
    services.forEach(
        (service, messages) -> {
          to.line("if (service == Service.%s) {", service);
          to.line("return %s;", constant(text(messages))).line("}");
        });
    return to.line("return \"\";").line("}").line("}").toString();
  }

  private static String constant(List<String> lines) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (String line : lines) {
      if (piece.length() + line.length() > PIECE) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
      piece.append(line).append('\n');
    }
    pieces.add(piece.toString());
    return pieces.stream()
        .map(each -> "\"\"\"\n" + each + "\"\"\"")
        .collect(Collectors.joining(".concat(", "", ")".repeat(pieces.size() - 1)));
  }

  private static List<String> text(List<Message> messages) {
    List<String> lines = new ArrayList<>();
    for (Message message : messages) {
      String kind = message.isRequest() ? "message" : "indication";
      lines.add("%s %04x %s".formatted(kind, message.id(), message.name()));
      if (message.isRequest()) {
        addPart(lines, " request", Optional.of(message.body()));
        addPart(lines, " reply", message.reply());
        addPart(lines, " failed", message.failed());
      } else {
        addFields(lines, message.body());
      }
    }
    messages.stream()
        .flatMap(message -> message.enums().stream())
        .distinct()
        .map(LayoutWriter::line)
        .forEach(lines::add);
    return lines;
  }

  private static void addPart(List<String> lines, String name, Optional<Value.Struct> part) {
    if (part.isPresent()) {
      lines.add(name);
      addFields(lines, part.get());
    }
  }

  private static void addFields(List<String> lines, Value.Struct part) {
    for (Value.Field field : part.fields()) {
      lines.add("  %02x %s".formatted(field.tlv(), layout(field)));
    }
  }

  private static String line(CodedEnum coded) {
    return coded.constants().stream()
        .map(constant -> constant.code() + "=" + constant.word())
        .collect(Collectors.joining(" ", "enum " + coded.simpleName() + " ", ""));
  }

  private static String layout(Value.Field field) {
    return field.name() + (field.optional() ? "? " : " ") + layout(field.value());
  }

  private static String layout(Value value) {
    return switch (value) {
      case Value.Scalar scalar -> layout(scalar);
      case Value.Text text ->
          "text"
              + text.length()
              + text.wrapper()
                  .map(w -> ":" + w.getSimpleName().toString().toLowerCase(Locale.ROOT))
                  .orElse("");
      case Value.Bytes bytes -> "octets" + bytes.length();
      case Value.Items items -> "list%s(%s)".formatted(items.length(), layout(items.element()));
      case Value.Struct struct ->
          struct.fields().stream()
              .map(LayoutWriter::layout)
              .collect(Collectors.joining("; ", "{", "}"));
    };
  }

  private static String layout(Value.Scalar scalar) {
    String names = scalar.codes().map(CodedEnum::simpleName).orElse("");
    String meaning =
        switch (scalar.held()) {
          case BOOLEAN -> ":bool";
          case CONSTANT -> ":" + names;
          case INT, LONG -> names.isEmpty() ? "" : ":flags=" + names;
          case FLOAT, DOUBLE -> "";
        };
    return scalar.width().word() + (scalar.bigEndian() ? "be" : "") + meaning;
  }
}
