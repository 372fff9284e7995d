package dialtone.codegen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/// Reads the enums that components have, each once.
final class EnumReader {
  private final Elements elements;
  private final Consumer<Mistake> mistakes;
  private final Map<TypeElement, CodedEnum> known = new HashMap<>();

  EnumReader(Elements elements, Consumer<Mistake> mistakes) {
    this.elements = elements;
    this.mistakes = mistakes;
  }

  /// The enum of the component at `user`, where its complete lack of codes is reported.
  CodedEnum read(TypeElement type, Element user) throws Mistake {
    CodedEnum coded = known.get(type);
    if (coded == null) {
      coded = read(type);
      known.put(type, coded);
    }
    if (coded.constants().isEmpty()) {
      throw new Mistake(user, "%s has no constants with @Code".formatted(type.getSimpleName()));
    }
    if (constants(type).stream().noneMatch(EnumReader::isTheRest)) {
      throw new Mistake(
          user,
          "%s has no constant UNRECOGNISED for other numbers".formatted(type.getSimpleName()));
    }
    return coded;
  }

  private CodedEnum read(TypeElement type) {
    List<CodedEnum.Constant> coded = new ArrayList<>();
    List<Element> uncoded = new ArrayList<>();
    for (Element constant : constants(type)) {
      Optional<Marks.Mark> code = new Marks(constant, elements).take("Code");
      if (code.isEmpty()) {
        uncoded.add(constant);
      } else {
        coded.add(constant(constant, code.get()));
        if (isTheRest(constant) || !uncoded.isEmpty()) {
          report(constant, "UNRECOGNISED has no code, and is the last constant");
        }
      }
    }
    for (Element constant : uncoded) {
      if (!isTheRest(constant) && !coded.isEmpty()) {
        report(constant, constant.getSimpleName() + " needs @Code; only UNRECOGNISED has none");
      }
    }
    checkDistinct(type, coded);
    return new CodedEnum(type, List.copyOf(coded));
  }

  private static CodedEnum.Constant constant(Element constant, Marks.Mark code) {
    String name = constant.getSimpleName().toString();
    String kebab = name.toLowerCase(Locale.ROOT).replace('_', '-');
    String word = code.text("word");
    return new CodedEnum.Constant(name, code.number("value"), word.isEmpty() ? kebab : word);
  }

  private void checkDistinct(TypeElement type, List<CodedEnum.Constant> coded) {
    Set<Long> codes = new HashSet<>();
    Set<String> words = new HashSet<>(Set.of(CodedEnum.REST_WORD));
    for (CodedEnum.Constant constant : coded) {
      Element at = at(type, constant.name());
      if (!codes.add(constant.code())) {
        report(at, "code " + constant.code() + " stands twice in " + type.getSimpleName());
      }
      if (!words.add(constant.word())) {
        report(at, "word " + constant.word() + " stands twice in " + type.getSimpleName());
      }
      if (!constant.word().matches("[!#-Z^-~]+")) {
        report(at, "a word has no blanks, quotes or brackets: " + constant.word());
      }
    }
  }

  private void report(Element where, String text) {
    mistakes.accept(new Mistake(where, text));
  }

  private static Element at(TypeElement type, String name) {
    return constants(type).stream()
        .map(Element.class::cast)
        .filter(constant -> constant.getSimpleName().contentEquals(name))
        .findFirst()
        .orElse(type);
  }

  private static boolean isTheRest(Element constant) {
    return constant.getSimpleName().contentEquals(CodedEnum.REST);
  }

  private static List<? extends Element> constants(TypeElement type) {
    return type.getEnclosedElements().stream()
        .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
        .toList();
  }
}
