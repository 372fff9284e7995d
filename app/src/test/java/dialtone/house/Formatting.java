package dialtone.house;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Every source is as google-java-format writes it; `-Ddialtone.format=fix` lets it write.
final class Formatting implements Rule {
  private static final String MASK = "markdown";
  private static final Pattern MARKDOWN_LINE = Pattern.compile("(?m)(?<=^[ ]{0,80})///.*$");
  private static final Pattern MASKED_LINE = Pattern.compile("(?m)/// " + MASK + "(\\d+)$");

  private final boolean fix;

  Formatting(boolean fix) {
    this.fix = fix;
  }

  @Override
  public void check(House house, Consumer<Problem> problems) {
    // Formatting is most of this test's time, and each file stands alone.
    house.sources().parallelStream()
        .flatMap(source -> check(house, source).stream())
        .toList()
        .forEach(problems);
  }

  private List<Problem> check(House house, SourceFile source) {
    try {
      String formatted = format(source.text());
      if (formatted.equals(source.text())) {
        return List.of();
      }
      if (fix) {
        Files.writeString(house.root().resolve(source.name()), formatted);
        return List.of();
      }
      int line = firstDifference(source.lines(), formatted.lines().toList());
      return List.of(
          source.problem("format", line, "is not formatted; CONTRIBUTING.md has the command"));
    } catch (FormatterException e) {
      return List.of(source.problem("format", 1, "cannot be formatted: " + e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The formatter wraps a long line of a Markdown comment into a comment that is none, so it never sees their text.
  private static String format(String text) throws FormatterException {
    List<String> comments = new ArrayList<>();
    String masked =
        MARKDOWN_LINE
            .matcher(text)
            .replaceAll(
                line -> {
                  comments.add(line.group().stripTrailing());
                  return "/// " + MASK + (comments.size() - 1);
                });
    String formatted = new Formatter().formatSourceAndFixImports(masked);
    return MASKED_LINE
        .matcher(formatted)
        .replaceAll(
            line -> Matcher.quoteReplacement(comments.get(Integer.parseInt(line.group(1)))));
  }

  private static int firstDifference(List<String> before, List<String> after) {
    int line = 0;
    while (line < before.size()
        && line < after.size()
        && before.get(line).equals(after.get(line))) {
      line++;
    }
    return line + 1;
  }
}
