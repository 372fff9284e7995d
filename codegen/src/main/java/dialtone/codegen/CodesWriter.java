package dialtone.codegen;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/// Writes the code table of one enum. It switches over ordinals and not over constants, which would take a class of
/// their own.
final class CodesWriter {
  private final CodedEnum coded;
  private final String type;
  private final SourceText to = new SourceText();

  CodesWriter(CodedEnum coded) {
    this.coded = coded;
    this.type = Expressions.nested(coded.type());
  }

  String write() {
    to.line("package %s;", Expressions.packageOf(coded.type())).line("");
    to.line("/// The codes and words of [%s].", type);
    to.line("public final class %sCodes {", coded.simpleName());
    to.line("private %sCodes() {}", coded.simpleName()).line("");
    writeOf();
    to.line("").line("/// The number that it travels as; all bits are set for `UNRECOGNISED`.");
    to.line("public static long code(%s constant) {", type);
    to.line("return switch (constant.ordinal()) {");
    coded.constants().forEach(c -> to.line("case %d -> %s;", ordinal(c), literal(c.code())));
    to.line("default -> -1;").line("};").line("}");
    to.line("").line("/// What people call it.");
    to.line("public static String word(%s constant) {", type);
    to.line("return switch (constant.ordinal()) {");
    coded.constants().forEach(c -> to.line("case %d -> \"%s\";", ordinal(c), c.word()));
    to.line("default -> \"unrecognised\";").line("};").line("}");
    return to.line("}").toString();
  }

  private void writeOf() {
    to.line("/// The constant with `code`; `UNRECOGNISED` where there is none.");
    to.line("public static %s of(long code) {", type);
    boolean small = coded.constants().stream().allMatch(c -> c.code() == (int) c.code());
    if (small) {
      to.line("if (code != (int) code) {").line("return %s.UNRECOGNISED;", type).line("}");
      to.line("return switch ((int) code) {");
      coded.constants().forEach(c -> to.line("case %d -> %s.%s;", c.code(), type, c.name()));
      to.line("default -> %s.UNRECOGNISED;", type).line("};").line("}");
    } else {
      for (CodedEnum.Constant c : coded.constants()) {
        to.line("if (code == %s) {", literal(c.code()));
        to.line("return %s.%s;", type, c.name()).line("}");
      }
      to.line("return %s.UNRECOGNISED;", type).line("}");
    }
  }

  private static String literal(long code) {
    return code == (int) code ? Long.toString(code) : code + "L";
  }

  private int ordinal(CodedEnum.Constant constant) {
    List<String> names =
        coded.type().getEnclosedElements().stream()
            .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
            .map(Element::getSimpleName)
            .map(Object::toString)
            .toList();
    return names.indexOf(constant.name());
  }
}
