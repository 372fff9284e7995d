package dialtone.host.wvdial;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The sections of a `wvdial.conf`, read as wvdial 1.61 reads it: names of sections and keys in any
/// case but with their spaces, the last of equal keys counts, and a section without keys does not
/// exist.
///
/// @param ignored lines that say nothing
public record WvConf(List<Section> sections, List<Ignored> ignored) {
  /// Much more than a person writes; what is longer is another kind of file.
  public static final int LARGEST = 32 * 1024;

  private static final String LINE_ENDS = "\n\r";

  /// @param value without quotes, braces and backslashes
  public record Entry(String key, String value, String file, int line) {}

  /// @param name such as `Dialer Defaults`
  public record Section(String name, int line, List<Entry> entries) {

    public Optional<String> get(String key) {
      return entry(key).map(Entry::value);
    }

    public Optional<Entry> entry(String key) {
      return entries.reversed().stream().filter(e -> e.key().equalsIgnoreCase(key)).findFirst();
    }
  }

  /// @param unclosed a quote or brace that begins there is never closed
  public record Ignored(String file, int line, String text, boolean unclosed) {}

  public WvConf {
    sections = List.copyOf(sections);
    ignored = List.copyOf(ignored);
  }

  /// Reads one file.
  ///
  /// @param file as messages are to call it
  /// @param text one char a byte
  /// @throws ModemFailure `BadInput` for more than [#LARGEST] bytes
  public static WvConf parse(String file, String text) {
    if (text.length() > LARGEST) {
      throw new ModemFailure(
          new Failure.BadInput(
              file, "it has " + text.length() + " bytes; a wvdial.conf has a few hundred"));
    }
    return new Reading(file, text.endsWith("\n") ? text : text + "\n").read();
  }

  /// This file with `over` read after it: `~/.wvdialrc` over `/etc/wvdial.conf`.
  public WvConf with(WvConf over) {
    List<Section> all = new ArrayList<>(sections);
    over.sections.forEach(section -> section.entries().forEach(e -> put(all, section, e)));
    List<Ignored> both = new ArrayList<>(ignored);
    both.addAll(over.ignored);
    return new WvConf(all, both);
  }

  public Optional<Section> section(String name) {
    return sections.stream().filter(each -> each.name().equalsIgnoreCase(name)).findFirst();
  }

  /// The first value of `key` in `names` and, for each of them, what it inherits from.
  public Optional<String> first(List<String> names, String key) {
    Set<String> seen = new LinkedHashSet<>();
    for (String name : names) {
      Optional<Section> now = section(name);
      while (now.isPresent() && seen.add(now.get().name())) {
        Optional<String> value = now.get().get(key);
        if (value.isPresent()) {
          return value;
        }
        now = now.get().get("Inherits").flatMap(this::section);
      }
    }
    return Optional.empty();
  }

  private static void put(List<Section> sections, Section in, Entry entry) {
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      if (section.name().equalsIgnoreCase(in.name())) {
        List<Entry> longer = new ArrayList<>(section.entries());
        longer.add(entry);
        sections.set(i, new Section(section.name(), section.line(), List.copyOf(longer)));
        return;
      }
    }
    sections.add(new Section(in.name(), in.line(), List.of(entry)));
  }

  /// One pass over a text.
  private static final class Reading {
    private final String file;
    private final String text;
    private final List<Section> sections = new ArrayList<>();
    private final List<Ignored> ignored = new ArrayList<>();
    private Section section = new Section("", 1, List.of());
    private int line = 1;
    private int counted;

    Reading(String file, String text) {
      this.file = file;
      this.text = text;
    }

    WvConf read() {
      int at = WvText.begin(text, 0, LINE_ENDS);
      while (at < text.length()) {
        int end = WvText.end(text, at, LINE_ENDS);
        if (end == WvText.NONE) {
          // Never closed: that line is given up, and reading goes on behind it.
          end = text.indexOf('\n', at);
          ignore(at, end, true);
        } else {
          word(at, end);
        }
        at = WvText.begin(text, end, LINE_ENDS);
      }
      return new WvConf(sections, ignored);
    }

    private void word(int begin, int end) {
      String word = WvText.trimmed(text.substring(begin, end));
      if (word.isEmpty() || word.startsWith("#")) {
        return;
      }
      if (word.startsWith("[") && word.endsWith("]") && word.length() > 1) {
        String name = WvText.trimmed(word.substring(1, word.length() - 1));
        section = new Section(WvText.plain(name), lineAt(begin), List.of());
        return;
      }
      int key = WvText.begin(word, 0, "=");
      int equals = WvText.end(word, key, "=");
      String name =
          equals == WvText.NONE ? "" : WvText.plain(WvText.trimmed(word.substring(key, equals)));
      if (name.isEmpty() || equals >= word.length() || word.charAt(equals) != '=' || key > 0) {
        ignore(begin, end, false);
        return;
      }
      String value = WvText.plain(WvText.trimmed(word.substring(equals + 1)));
      put(sections, section, new Entry(name, value, file, lineAt(begin)));
    }

    private void ignore(int begin, int end, boolean unclosed) {
      String said = text.substring(begin, end);
      int nul = said.indexOf('\0');
      ignored.add(
          new Ignored(file, lineAt(begin), nul < 0 ? said : said.substring(0, nul), unclosed));
    }

    private int lineAt(int position) {
      for (; counted < position; counted++) {
        if (text.charAt(counted) == '\n') {
          line++;
        }
      }
      return line;
    }
  }
}
