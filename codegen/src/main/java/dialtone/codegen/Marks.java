package dialtone.codegen;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/// The layout annotations of one element. Each is taken by what understands it; what is left over was a mistake.
final class Marks {
  static final String WIRE = "dialtone.protocol.wire.";
  static final String QMI = "dialtone.protocol.qmi.";

  private final Map<String, Mark> left = new TreeMap<>();

  Marks(Element element, Elements elements) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      var type = (TypeElement) mirror.getAnnotationType().asElement();
      String name = type.getQualifiedName().toString();
      String simple = type.getSimpleName().toString();
      if (name.equals(WIRE + simple) || name.equals(QMI + simple)) {
        left.put(simple, new Mark(elements.getElementValuesWithDefaults(mirror)));
      }
    }
  }

  /// One annotation with its values.
  record Mark(Map<? extends ExecutableElement, ? extends AnnotationValue> values) {
    private Object value(String name) {
      for (var entry : values.entrySet()) {
        if (entry.getKey().getSimpleName().contentEquals(name)) {
          return entry.getValue().getValue();
        }
      }
      return "";
    }

    long number(String name) {
      return value(name) instanceof Number number ? number.longValue() : 0;
    }

    boolean flag(String name) {
      return value(name).equals(true);
    }

    /// A string, or the name of a constant.
    String text(String name) {
      return value(name).toString();
    }

    Optional<TypeMirror> type(String name) {
      return value(name) instanceof TypeMirror type ? Optional.of(type) : Optional.empty();
    }
  }

  Optional<Mark> take(String name) {
    return Optional.ofNullable(left.remove(name));
  }

  Optional<String> leftOver() {
    return left.keySet().stream().findFirst();
  }
}
