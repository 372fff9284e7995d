package dialtone.protocol.qmi.known;

import dialtone.protocol.qmi.known.Shape.Extent;
import dialtone.protocol.qmi.known.Shape.Meaning;
import dialtone.protocol.qmi.known.Shape.Member;
import dialtone.protocol.qmi.known.Shape.Privacy;
import dialtone.protocol.qmi.known.Shape.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Reads `name? value` of a layout line, by recursive descent.
final class ShapeReader {
  private final String line;
  private final Function<String, Words> enums;
  private int at;

  ShapeReader(String line, int at, Function<String, Words> enums) {
    this.line = line;
    this.at = at;
    this.enums = enums;
  }

  Member member() {
    String name = word();
    boolean optional = take('?');
    if (name.isEmpty() || !take(' ')) {
      throw wrong("a name and a blank");
    }
    return new Member(name, optional, shape());
  }

  private Shape shape() {
    if (take('{')) {
      return struct();
    }
    String kind = word();
    if (kind.startsWith("text")) {
      return new Shape.Text(extent(kind.substring(4)), privacy());
    }
    if (kind.startsWith("octets")) {
      return new Shape.Bytes(extent(kind.substring(6)));
    }
    if (kind.startsWith("list")) {
      return list(extent(kind.substring(4)));
    }
    return number(kind);
  }

  private Shape struct() {
    List<Member> members = new ArrayList<>();
    while (!take('}')) {
      if (!members.isEmpty() && !(take(';') && take(' '))) {
        throw wrong("a semicolon");
      }
      members.add(member());
    }
    return new Shape.Struct(List.copyOf(members));
  }

  private Shape list(Extent extent) {
    if (!take('(')) {
      throw wrong("a parenthesis");
    }
    Shape element = shape();
    if (!take(')')) {
      throw wrong("a closing parenthesis");
    }
    return new Shape.Items(extent, element);
  }

  /// Behind `text`, `octets` or `list`: the bits of a prefix, `=` and a fixed number, or nothing.
  private Extent extent(String prefix) {
    if (take('=')) {
      return new Extent(0, Integer.parseInt(word()));
    }
    return prefix.isEmpty() ? Extent.REST : new Extent(Integer.parseInt(prefix), 0);
  }

  private Privacy privacy() {
    return take(':') ? Privacy.valueOf(word().toUpperCase(Locale.ROOT)) : Privacy.OPEN;
  }

  private Shape number(String kind) {
    boolean bigEndian = kind.endsWith("be");
    String width = bigEndian ? kind.substring(0, kind.length() - 2) : kind;
    return new Shape.Scalar(Width.valueOf(width.toUpperCase(Locale.ROOT)), bigEndian, meaning());
  }

  private Meaning meaning() {
    if (!take(':')) {
      return new Meaning.Plain();
    }
    String name = word();
    if (name.equals("flags") && take('=')) {
      return new Meaning.Bits(enums.apply(word()));
    }
    return name.equals("bool") ? new Meaning.Truth() : new Meaning.Coded(enums.apply(name));
  }

  private boolean take(char sign) {
    boolean there = at < line.length() && line.charAt(at) == sign;
    if (there) {
      at++;
    }
    return there;
  }

  private String word() {
    int from = at;
    while (at < line.length() && Character.isJavaIdentifierPart(line.charAt(at))) {
      at++;
    }
    return line.substring(from, at);
  }

  private IllegalArgumentException wrong(String wanted) {
    return new IllegalArgumentException(
        "%s is missing at column %d of: %s".formatted(wanted, at, line));
  }
}
