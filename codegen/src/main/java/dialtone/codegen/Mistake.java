package dialtone.codegen;

import javax.lang.model.element.Element;

/// Something in a declaration that cannot be meant so.
final class Mistake extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Element where;

  Mistake(Element where, String text) {
    super(text);
    this.where = where;
  }

  /// What the compiler points at.
  Element where() {
    return where;
  }
}
