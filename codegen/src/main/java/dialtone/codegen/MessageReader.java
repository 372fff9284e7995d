package dialtone.codegen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/// Reads the records that are messages: their numbers, and what they and their answers consist of.
final class MessageReader {
  private static final int RESULT = 0x02;

  private final Elements elements;
  private final Consumer<Mistake> mistakes;
  private final ComponentReader components;

  MessageReader(Elements elements, Consumer<Mistake> mistakes) {
    this.elements = elements;
    this.mistakes = mistakes;
    this.components = new ComponentReader(elements, mistakes);
  }

  Message read(Element element) throws Mistake {
    if (!(element instanceof TypeElement type)
        || type.getKind() != ElementKind.RECORD
        || type.getNestingKind() != NestingKind.TOP_LEVEL
        || !type.getModifiers().contains(Modifier.PUBLIC)) {
      throw new Mistake(element, "a message is a public record in a file of its own");
    }
    Marks.Mark qmi = new Marks(type, elements).take("Qmi").orElseThrow();
    long id = qmi.number("id");
    if (id < 0 || id > 0xffff) {
      throw new Mistake(type, "%s has no number of 16 bits".formatted(type.getSimpleName()));
    }
    Optional<DeclaredType> request = implemented(type, "Request");
    Optional<DeclaredType> indication = implemented(type, "Indication");
    if (request.isPresent() == indication.isPresent()) {
      throw new Mistake(
          type,
          type.getSimpleName()
              + " implements Request<%s.Reply> or Indication".formatted(type.getSimpleName()));
    }
    Optional<TypeElement> reply = nested(type, "Reply");
    Optional<TypeElement> failed = nested(type, "Failed");
    checkAnswers(type, request, reply, failed);
    return new Message(
        qmi.text("service"),
        order(qmi.text("service")),
        (int) id,
        part(type, false),
        reply.map(r -> part(r, true)),
        failed.map(f -> part(f, true)));
  }

  private static void checkAnswers(
      TypeElement type,
      Optional<DeclaredType> request,
      Optional<TypeElement> reply,
      Optional<TypeElement> failed)
      throws Mistake {
    String name = type.getSimpleName().toString();
    if (request.isEmpty() && (reply.isPresent() || failed.isPresent())) {
      throw new Mistake(reply.or(() -> failed).orElseThrow(), name + " is not answered");
    }
    if (request.isEmpty()) {
      return;
    }
    if (reply.isEmpty()) {
      throw new Mistake(type, name + " needs the record of its answer: record Reply(…) {}");
    }
    TypeMirror answer = request.get().getTypeArguments().stream().findFirst().orElse(null);
    if (answer == null || !answer.toString().equals(reply.get().asType().toString())) {
      throw new Mistake(type, "%s implements Request<%s.Reply>".formatted(name, name));
    }
  }

  private static Optional<DeclaredType> implemented(TypeElement type, String name) {
    for (TypeMirror each : type.getInterfaces()) {
      if (each instanceof DeclaredType declared
          && declared.asElement() instanceof TypeElement element
          && element.getQualifiedName().contentEquals(Marks.QMI + name)) {
        return Optional.of(declared);
      }
    }
    return Optional.empty();
  }

  private static Optional<TypeElement> nested(TypeElement type, String name) {
    return ElementFilter.typesIn(type.getEnclosedElements()).stream()
        .filter(nested -> nested.getSimpleName().contentEquals(name))
        .filter(nested -> nested.getKind() == ElementKind.RECORD)
        .findFirst();
  }

  private int order(String service) {
    List<String> names =
        elements.getTypeElement(Marks.QMI + "Service").getEnclosedElements().stream()
            .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
            .map(element -> element.getSimpleName().toString())
            .toList();
    return names.indexOf(service);
  }

  private Value.Struct part(TypeElement type, boolean answer) {
    Value.Struct part = components.struct(type, true);
    Map<Integer, String> taken = new HashMap<>();
    for (Value.Field field : part.fields()) {
      String before = taken.putIfAbsent(field.tlv(), field.name());
      if (before != null) {
        report(field, "has the number 0x%02x of %s".formatted(field.tlv(), before));
      }
      if (answer && field.tlv() == RESULT) {
        report(field, "cannot have number 0x02: that is the result, which every answer has");
      }
    }
    return part;
  }

  private void report(Value.Field field, String text) {
    mistakes.accept(new Mistake(field.at(), field.name() + " " + text));
  }
}
