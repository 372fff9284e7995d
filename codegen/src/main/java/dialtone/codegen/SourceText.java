package dialtone.codegen;

import java.util.Locale;

/// Java text that grows line by line and indents itself by its braces.
final class SourceText {
  private final StringBuilder text = new StringBuilder();
  private int depth;

  /// A line; it opens a block with `{` at its end and closes one with `}` at its beginning.
  @SuppressWarnings("AnnotateFormatMethod") // that annotation would be a dependency
  SourceText line(String format, Object... values) {
    String line = values.length == 0 ? format : String.format(Locale.ROOT, format, values);
    if (line.startsWith("}")) {
      depth--;
    }
    text.append(line.isEmpty() ? "" : "  ".repeat(depth)).append(line).append('\n');
    if (line.endsWith("{")) {
      depth++;
    }
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
