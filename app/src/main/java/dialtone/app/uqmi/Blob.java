package dialtone.app.uqmi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/// A value as JSON the way libubox prints it (`blobmsg_format_json_indent`): one member a line,
/// indented by tabs, or all of it on one line. The first value at the top is the text; scripts of
/// OpenWrt compare it byte by byte.
final class Blob {
  /// libubox indents no further.
  private static final int MOST_TABS = 16;

  private static final int DECIMALS = 6;

  private final StringBuilder text = new StringBuilder();
  private final boolean single;
  private final StringBuilder open = new StringBuilder();
  private boolean first = true;

  /// @param single all on one line, without spaces
  Blob(boolean single) {
    this.single = single;
  }

  /// Begins a table at the top or in a list.
  Blob table() {
    return begin('{');
  }

  /// Begins a table as member of a table.
  Blob table(String name) {
    name(name);
    return open('{');
  }

  /// Begins a list at the top or in a list.
  Blob list() {
    return begin('[');
  }

  /// Begins a list as member of a table.
  Blob list(String name) {
    name(name);
    return open('[');
  }

  /// Ends the table or list that was begun last.
  Blob end() {
    int last = open.length() - 1;
    char begun = open.charAt(last);
    open.setLength(last);
    separate();
    text.append(begun == '{' ? '}' : ']');
    first = false;
    return this;
  }

  Blob add(String name, String value) {
    name(name);
    quote(value);
    return this;
  }

  Blob add(String name, long value) {
    name(name);
    text.append(value);
    return this;
  }

  Blob add(String name, boolean value) {
    name(name);
    text.append(value);
    return this;
  }

  /// With six decimals, as printf(3) does it.
  Blob add(String name, double value) {
    name(name);
    text.append(fixed(value));
    return this;
  }

  Blob add(String value) {
    next();
    quote(value);
    return this;
  }

  Blob add(long value) {
    next();
    text.append(value);
    return this;
  }

  /// What was added, or nothing.
  @Override
  public String toString() {
    return text.toString();
  }

  private Blob begin(char sign) {
    next();
    return open(sign);
  }

  private Blob open(char sign) {
    text.append(sign);
    open.append(sign);
    separate();
    first = true;
    return this;
  }

  private void name(String name) {
    next();
    quote(name);
    text.append(single ? ":" : ": ");
  }

  private void next() {
    if (!first) {
      text.append(',');
      separate();
    }
    first = false;
  }

  private void separate() {
    if (!single) {
      text.append('\n').repeat('\t', Math.min(open.length(), MOST_TABS));
    }
  }

  /// A number that is none has no place in JSON.
  private static String fixed(double value) {
    if (!Double.isFinite(value)) {
      return "null";
    }
    String digits =
        new BigDecimal(Math.abs(value)).setScale(DECIMALS, RoundingMode.HALF_EVEN).toPlainString();
    boolean minus = Double.doubleToRawLongBits(value) < 0;
    return minus ? "-" + digits : digits;
  }

  private void quote(String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '\b' -> text.append("\\b");
        case '\n' -> text.append("\\n");
        case '\t' -> text.append("\\t");
        case '\r' -> text.append("\\r");
        case '"', '\\' -> text.append('\\').append(c);
        default -> plain(c);
      }
    }
    text.append('"');
  }

  private void plain(char c) {
    if (c < ' ') {
      text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
    } else {
      text.append(c);
    }
  }
}
