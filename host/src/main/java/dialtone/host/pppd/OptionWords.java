package dialtone.host.pppd;

import dialtone.host.config.Findings;
import dialtone.host.config.Place;
import dialtone.host.config.SourceText;
import java.util.ArrayList;
import java.util.List;

/// The words of an options file, as pppd splits it (pppd(8), OPTIONS FILES): white space between
/// them, quotes and backslashes within, `#` for a comment, which also ends a word.
final class OptionWords {
  record Word(String text, Place place) {}

  private final SourceText source;
  private final String text;
  private final List<Word> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private int at;
  private int line = 1;
  private char quote;

  private OptionWords(SourceText source) {
    this.source = source;
    this.text = String.join("\n", source.lines());
  }

  static List<Word> of(SourceText source, Findings findings) {
    OptionWords reader = new OptionWords(source);
    while (reader.skipToWord()) {
      reader.take(findings);
    }
    return reader.words;
  }

  private char next() {
    char letter = text.charAt(at++);
    line += letter == '\n' ? 1 : 0;
    return letter;
  }

  private boolean more() {
    return at < text.length();
  }

  private boolean skipToWord() {
    boolean comment = false;
    while (more()) {
      char letter = text.charAt(at);
      if (letter == '\n') {
        comment = false;
      } else if (letter == '#') {
        comment = true;
      } else if (text.startsWith("\\\n", at)) {
        next();
      } else if (!comment && !Character.isWhitespace(letter)) {
        return true;
      }
      next();
    }
    return false;
  }

  private void take(Findings findings) {
    Place start = source.at(line);
    word.setLength(0);
    quote = 0;
    while (more()) {
      char letter = text.charAt(at);
      if (quote == 0 && (Character.isWhitespace(letter) || letter == '#')) {
        break;
      }
      next();
      if (letter == '\\') {
        escaped();
      } else if (quote == 0 && (letter == '"' || letter == '\'')) {
        quote = letter;
      } else if (quote != 0 && letter == quote) {
        quote = 0;
      } else {
        word.append(letter);
      }
    }
    if (quote != 0) {
      findings.error(start, "", "the quote " + quote + " is never closed; the file ends in it");
    }
    words.add(new Word(word.toString(), start));
  }

  /// As in C, besides that backslash-newline is nothing at all and `\s` is a space.
  private void escaped() {
    if (!more()) {
      return;
    }
    char letter = next();
    switch (letter) {
      case '\n' -> {}
      case 'a' -> word.append('\007');
      case 'b' -> word.append('\b');
      case 'f' -> word.append('\f');
      case 'n' -> word.append('\n');
      case 'r' -> word.append('\r');
      case 's' -> word.append(' ');
      case 't' -> word.append('\t');
      case 'x' -> word.append((char) number(16, 2));
      case '0', '1', '2', '3', '4', '5', '6', '7' -> {
        at--;
        word.append((char) number(8, 3));
      }
      default -> word.append(letter);
    }
  }

  private int number(int base, int most) {
    int value = 0;
    for (int i = 0; i < most && more() && Character.digit(text.charAt(at), base) >= 0; i++) {
      value = value * base + Character.digit(next(), base);
    }
    return value & 0xff;
  }
}
