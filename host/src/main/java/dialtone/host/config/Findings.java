package dialtone.host.config;

import dialtone.host.config.Remark.Severity;
import dialtone.protocol.failure.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What readers remark about the files of one import, and the files themselves. Nothing ends the
/// reading: all problems are collected.
public final class Findings {
  private static final int MOST_FILES = 32;
  private static final int MOST_REMARKS = 300;

  private final Sources sources;
  private final List<Remark> remarks = new ArrayList<>();
  private final Map<String, SourceText> files = new LinkedHashMap<>();
  private final Set<String> beingRead = new HashSet<>();
  private int opened;
  private int withheld;

  public Findings(Sources sources) {
    this.sources = sources;
  }

  /// Reads the file that a person named with `reader`.
  public <T> Optional<T> read(String path, Function<SourceText, T> reader) {
    return read(path, "", new Place(path, 1), reader);
  }

  /// Reads a file that another one names at `place`. One that is missing, unreadable, or being read
  /// already is remarked, and the result is empty.
  public <T> Optional<T> follow(String path, Place place, Function<SourceText, T> reader) {
    return read(path, place.file(), place, reader);
  }

  private <T> Optional<T> read(
      String path, String from, Place place, Function<SourceText, T> reader) {
    return switch (sources.read(path, from)) {
      case Sources.Answer.Found(String name, String text) -> {
        if (beingRead.contains(name)) {
          error(place, path, "it is being read already; a file that names itself never ends");
          yield Optional.empty();
        }
        if (++opened > MOST_FILES) {
          error(place, path, "more than " + MOST_FILES + " files name each other");
          yield Optional.empty();
        }
        SourceText source = files.computeIfAbsent(name, _ -> SourceText.of(name, text, this));
        beingRead.add(name);
        Optional<T> result = Optional.of(reader.apply(source));
        beingRead.remove(name);
        yield result;
      }
      case Sources.Answer.Missing(List<String> tried) -> {
        error(place, path, "there is no such file; tried " + String.join(", ", tried));
        yield Optional.empty();
      }
      case Sources.Answer.Unreadable(String name, String why) -> {
        error(place, name, why);
        yield Optional.empty();
      }
    };
  }

  /// Whether a file can be opened; nothing is remarked.
  public boolean has(String path, Place place) {
    return sources.read(path, place.file()) instanceof Sources.Answer.Found;
  }

  /// The same remark twice, as about a line that several connections share, counts once.
  public void remark(Remark remark) {
    if (remarks.contains(remark)) {
      return;
    }
    if (remarks.size() < MOST_REMARKS) {
      remarks.add(remark);
    } else {
      withheld++;
    }
  }

  public void error(Place place, String subject, String problem) {
    remark(Remark.of(Severity.ERROR, place, subject, problem));
  }

  public void warn(Place place, String subject, String problem) {
    remark(Remark.of(Severity.WARNING, place, subject, problem));
  }

  public void note(Place place, String subject, String problem) {
    remark(Remark.of(Severity.NOTE, place, subject, problem));
  }

  /// A word that its program does not know; the right one that it resembles most is named.
  public void unknown(Place place, String word, String problem, Collection<String> known) {
    remark(Remark.of(Severity.WARNING, place, word, problem).withNearest(Nearest.to(word, known)));
  }

  /// All of them, in the order in which they were found.
  public List<Remark> remarks() {
    List<Remark> all = new ArrayList<>(remarks);
    if (withheld > 0) {
      Place place = remarks.getLast().place();
      all.add(Remark.of(Severity.WARNING, place, "", withheld + " more remarks are left out"));
    }
    return all;
  }

  public boolean failed() {
    return remarks.stream().anyMatch(remark -> remark.severity() == Severity.ERROR);
  }

  /// The files that were read, the first one first.
  public List<SourceText> files() {
    return List.copyOf(files.values());
  }
}
