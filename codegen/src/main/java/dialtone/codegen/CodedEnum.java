package dialtone.codegen;

import java.util.List;
import javax.lang.model.element.TypeElement;

/// An enum whose constants travel as numbers. Its last constant, `UNRECOGNISED`, has none and is not listed here.
record CodedEnum(TypeElement type, List<Constant> constants) {
  /// The constant for all numbers without one, and its word.
  static final String REST = "UNRECOGNISED";

  static final String REST_WORD = "unrecognised";

  record Constant(String name, long code, String word) {}

  String simpleName() {
    return type.getSimpleName().toString();
  }
}
