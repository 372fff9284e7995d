package dialtone.app.command;

import dialtone.host.config.ConnectionDescription;
import dialtone.host.config.Mend;
import dialtone.host.config.Remark;
import dialtone.host.config.Remark.Severity;
import dialtone.host.config.SourceText;
import dialtone.host.config.Told;
import dialtone.host.config.format.Imported;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// `dialtone config import`: what other programs' files say, as options of `dialtone up`, and what
/// is wrong with them.
final class ConfigImport {
  private static final String MENDED = ".mended";
  private static final String KEPT = ".before";

  private final Invocation invocation;
  private final ConfigFiles files;

  ConfigImport(Invocation invocation, ConfigFiles files) {
    this.invocation = invocation;
    this.files = files;
  }

  /// One file that a person named.
  int run(String file) {
    Imported imported = Imported.of(file, files);
    if (imported.files().isEmpty()) {
      // Nothing was read: the word that was typed is wrong, not what stands in a file.
      throw new ModemFailure(new Failure.BadInput(file, imported.remarks().getFirst().problem()));
    }
    List<String> written = write(imported);
    if (invocation.json()) {
      invocation.print(ConfigJson.imported(file, imported, written));
    } else {
      say(file, imported);
      written.forEach(name -> invocation.say("Written: " + name));
    }
    return imported.good() ? ExitStatus.DONE : ExitStatus.FAILED;
  }

  private void say(String file, Imported imported) {
    invocation.say(file + ": " + imported.format().words());
    List<Remark> remarks = new ArrayList<>(imported.remarks());
    for (ConnectionDescription each : imported.connections()) {
      ConfigWish wish = new ConfigWish(each);
      invocation.say("");
      invocation.say("Connection " + each.name() + ":");
      each.told().forEach(told -> invocation.say("  " + row(told)));
      if (imported.good()) {
        invocation.say("  the same: " + shell(wish.command()));
      }
      wish.unmet().stream().filter(remark -> !remarks.contains(remark)).forEach(remarks::add);
    }
    say("Wrong, and nothing can be done with it before:", Severity.ERROR, remarks);
    say("Wrong, not understood, or done otherwise:", Severity.WARNING, remarks);
    say("Understood, and not needed:", Severity.NOTE, remarks);
  }

  private static String row(Told told) {
    return "%-14s %-24s %s".formatted(told.key().word(), told.shown(), told.place());
  }

  private void say(String heading, Severity severity, List<Remark> remarks) {
    List<Remark> such = remarks.stream().filter(r -> r.severity() == severity).toList();
    if (such.isEmpty()) {
      return;
    }
    invocation.say("");
    invocation.say(heading);
    for (Remark remark : such) {
      invocation.say("  " + remark.sentence());
      remark
          .mend()
          .map(Mend::text)
          .ifPresent(
              text -> {
                invocation.say("    instead:");
                text.lines().forEach(line -> invocation.say("      " + line));
              });
    }
  }

  /// As a shell takes the words.
  private static String shell(List<String> words) {
    return words.stream()
        .map(word -> word.matches("[\\w./:@%+,-]+") ? word : "'" + word.replace("'", "'\\''") + "'")
        .collect(Collectors.joining(" "));
  }

  /// Each file that has mends: beside itself, or in its place with what was there kept beside it.
  private List<String> write(Imported imported) {
    boolean inPlace = invocation.arguments().has(Config.IN_PLACE);
    if (!inPlace && !invocation.arguments().has(Config.WRITE)) {
      return List.of();
    }
    List<Mend> mends =
        imported.remarks().stream().flatMap(remark -> remark.mend().stream()).toList();
    List<String> written = new ArrayList<>();
    for (SourceText source : imported.files()) {
      String name = source.name();
      if (mends.stream().noneMatch(mend -> mend.place().file().equals(name))) {
        continue;
      }
      if (inPlace) {
        files.write(name, KEPT, files.bytes(name));
      }
      String beside = inPlace ? "" : MENDED;
      files.write(name, beside, source.mended(mends));
      written.add(name + beside);
    }
    return written;
  }
}
