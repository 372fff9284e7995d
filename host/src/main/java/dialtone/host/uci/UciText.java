package dialtone.host.uci;

import dialtone.host.config.Findings;
import dialtone.host.config.Place;
import dialtone.host.config.SourceText;
import dialtone.host.uci.UciSection.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The grammar of UCI files, and of the lines that `uci show` prints.
final class UciText {
  private static final List<String> WORDS = List.of("config", "option", "list", "package");

  /// `network.wan.proto='3g'`, `network.@interface[0]=interface`; with `uci set` before it as
  /// people write it down.
  private static final Pattern SHOWN =
      Pattern.compile("(?:(?:uci\\s+)?set\\s+)?(\\w+)\\.(@?[\\w\\[\\]-]+)(?:\\.(\\w+))?=(.*)");

  private final SourceText source;
  private final Findings findings;
  private final List<UciSection> sections = new ArrayList<>();

  private UciText(SourceText source, Findings findings) {
    this.source = source;
    this.findings = findings;
  }

  static List<UciSection> sections(SourceText source, Findings findings) {
    UciText text = new UciText(source, findings);
    boolean shown = source.lines().stream().anyMatch(line -> SHOWN.matcher(line.strip()).matches());
    if (shown) {
      text.shown();
    } else {
      text.written();
    }
    return text.sections;
  }

  private void written() {
    for (int line = 1; line <= source.lines().size(); line++) {
      Place place = source.at(line);
      StringBuilder statement = new StringBuilder(source.lines().get(line - 1));
      // A quoted value may go on over lines.
      while (UciWords.open(statement.toString()) && line < source.lines().size()) {
        statement.append('\n').append(source.lines().get(line++));
      }
      if (UciWords.open(statement.toString())) {
        findings.error(place, "", "a quote is never closed; uci refuses the whole file");
      }
      statement(UciWords.of(statement.toString()), place);
    }
  }

  private void statement(List<String> words, Place place) {
    if (words.isEmpty()) {
      return;
    }
    String word = words.getFirst();
    int most = word.equals("package") ? 2 : 3;
    if (!WORDS.contains(word)) {
      findings.unknown(place, word, "a line of a UCI file does not begin so", WORDS);
      return;
    }
    if (words.size() > most) {
      findings.error(
          place,
          String.join(" ", words.subList(most, words.size())),
          "too much on this line; a value with spaces needs quotes");
    }
    String key = words.size() > 1 ? words.get(1) : "";
    String value = words.size() > 2 ? words.get(2) : "";
    switch (word) {
      case "config" -> sections.add(new UciSection(key, value, place, new ArrayList<>()));
      case "package" -> {
        // Names the file that `uci export` printed.
      }
      default -> {
        if (words.size() < 3) {
          findings.error(place, word + " " + key, "it has no value");
        } else if (sections.isEmpty()) {
          findings.error(place, word + " " + key, "it stands before the first `config` line");
        } else {
          sections.getLast().entries().add(new Entry(key, value, place));
        }
      }
    }
  }

  private void shown() {
    Map<String, UciSection> byName = new LinkedHashMap<>();
    for (int line = 1; line <= source.lines().size(); line++) {
      String text = source.lines().get(line - 1).strip();
      Matcher shown = SHOWN.matcher(text);
      Place place = source.at(line);
      if (!shown.matches()) {
        if (!text.isEmpty() && !text.startsWith("#")) {
          findings.warn(place, text, "it is no line of `uci show`");
        }
        continue;
      }
      String name = shown.group(2);
      List<String> values = UciWords.of(shown.group(4));
      String first = values.isEmpty() ? "" : values.getFirst();
      if (shown.group(3) == null) {
        byName.put(name, new UciSection(first, plain(name), place, new ArrayList<>()));
      } else {
        UciSection section =
            byName.computeIfAbsent(
                name, _ -> new UciSection("interface", plain(name), place, new ArrayList<>()));
        values.forEach(value -> section.entries().add(new Entry(shown.group(3), value, place)));
      }
    }
    sections.addAll(byName.values());
  }

  private static String plain(String name) {
    return name.startsWith("@") ? name.substring(1).replaceAll("[\\[\\]]", "") : name;
  }
}
