package dialtone.host.config;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A file's lines without what editors and web pages put around them: byte-order mark, CR, curly
/// quotes. What was taken away is remarked.
public final class SourceText {
  /// More than any configuration; a script that is longer is something else.
  public static final int LONGEST = 256 * 1024;

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String SINGLE = "\u2018\u2019\u201A\u201B\u2032\u00B4";
  private static final String DOUBLE = "\u201C\u201D\u201E\u201F\u2033";

  private final String name;
  private final List<String> lines;
  private final Charset charset;
  /// One in so many may be a control character: a chat script can hold a few as they are.
  private static final int FEW = 20;

  private final boolean carriageReturns;

  private SourceText(String name, List<String> lines, Charset charset, boolean carriageReturns) {
    this.name = name;
    this.lines = lines;
    this.charset = charset;
    this.carriageReturns = carriageReturns;
  }

  /// @param text the file's bytes as ISO 8859-1
  static SourceText of(String name, String text, Findings findings) {
    Place top = new Place(name, 1);
    if (text.length() > LONGEST) {
      findings.error(
          top,
          "",
          "it has " + text.length() + " bytes; no configuration is longer than " + LONGEST);
      return new SourceText(name, List.of(), StandardCharsets.UTF_8, false);
    }
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      findings.error(top, "", "it is no text: byte " + nul + " is NUL");
      return new SourceText(name, List.of(), StandardCharsets.UTF_8, false);
    }
    long controls = text.chars().filter(SourceText::isControl).count();
    if (controls * FEW > text.length()) {
      findings.error(
          top, "", "it is no text: " + controls + " of its bytes are control characters");
      return new SourceText(name, List.of(), StandardCharsets.UTF_8, false);
    }
    Charset charset = charset(text);
    String decoded = new String(text.getBytes(StandardCharsets.ISO_8859_1), charset);
    if (decoded.startsWith(BYTE_ORDER_MARK)) {
      decoded = decoded.substring(1);
      String first = decoded.lines().findFirst().orElse("");
      findings.remark(
          Remark.of(Remark.Severity.WARNING, top, "", "it begins with a byte-order mark")
              .withMend(first.replace("\r", "")));
    }
    boolean carriageReturns = decoded.contains("\r\n");
    List<String> lines = new ArrayList<>();
    for (String line : decoded.split("\r?\n", -1)) {
      lines.add(plain(line, new Place(name, lines.size() + 1), findings));
    }
    if (lines.getLast().isEmpty()) {
      lines.removeLast();
    }
    return new SourceText(name, lines, charset, carriageReturns);
  }

  private static boolean isControl(int c) {
    return c < ' ' && "\t\n\f\r".indexOf(c) < 0;
  }

  private static Charset charset(String text) {
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1)));
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException older) {
      return StandardCharsets.ISO_8859_1;
    }
  }

  /// Web pages turn quotes into typographic ones, which quote nothing.
  private static String plain(String line, Place place, Findings findings) {
    if (line.startsWith("#") || line.chars().noneMatch(SourceText::curly)) {
      return line;
    }
    StringBuilder straight = new StringBuilder();
    for (int at = 0; at < line.length(); at++) {
      char letter = line.charAt(at);
      straight.append(
          SINGLE.indexOf(letter) >= 0 ? '\'' : DOUBLE.indexOf(letter) >= 0 ? '"' : letter);
    }
    findings.remark(
        Remark.of(
                Remark.Severity.WARNING,
                place,
                "",
                "typographic quotes quote nothing; it is read with straight ones")
            .withMend(straight.toString()));
    return straight.toString();
  }

  private static boolean curly(int letter) {
    return SINGLE.indexOf(letter) >= 0 || DOUBLE.indexOf(letter) >= 0;
  }

  public String name() {
    return name;
  }

  /// Without line ends.
  public List<String> lines() {
    return lines;
  }

  /// Line ends were CR LF.
  public boolean carriageReturns() {
    return carriageReturns;
  }

  /// @param line counted from 1
  public Place at(int line) {
    return new Place(name, line);
  }

  /// The whole file as it should be, in its own encoding; of two mends of a line the later counts.
  public byte[] mended(List<Mend> mends) {
    Map<Integer, String> instead = new TreeMap<>();
    for (Mend mend : mends) {
      if (mend.place().file().equals(name)) {
        instead.put(mend.place().line(), mend.text());
      }
    }
    StringBuilder text = new StringBuilder();
    for (int line = 1; line <= lines.size(); line++) {
      text.append(instead.getOrDefault(line, lines.get(line - 1))).append('\n');
    }
    return text.toString().getBytes(charset);
  }
}
