package dialtone.host.journal;

import dialtone.host.machine.FileTree;
import dialtone.host.machine.Journal;
import dialtone.host.machine.Links;
import dialtone.host.machine.Undo;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Takes changes back, newest first. A record that fails does not keep the others from being tried.
public final class UndoReplay {
  private final Links links;
  private final FileTree files;
  private final Consumer<Undo.OfModem> modem;

  /// @param modem takes one change of the modem back and waits for its answer; throws a
  ///     [ModemFailure] when it fails
  public UndoReplay(Links links, FileTree files, Consumer<Undo.OfModem> modem) {
    this.links = links;
    this.files = files;
    this.modem = modem;
  }

  /// What could not be taken back, and why.
  public record Problem(Undo undo, Failure failure) {}

  /// Takes back everything that stands in `journal`.
  public List<Problem> replay(Journal journal) {
    return replay(journal, journal.standing());
  }

  /// Takes back `undos`, given oldest first, and strikes each that succeeded out of `journal`.
  public List<Problem> replay(Journal journal, List<Undo> undos) {
    List<Problem> problems = new ArrayList<>();
    for (Undo undo : undos.reversed()) {
      Optional<Failure> failure = attempt(undo);
      failure.ifPresentOrElse(
          why -> problems.add(new Problem(undo, why)), () -> journal.done(undo));
    }
    return problems;
  }

  private Optional<Failure> attempt(Undo undo) {
    try {
      takeBack(undo);
      return Optional.empty();
    } catch (ModemFailure failed) {
      // A link that went away took its addresses, routes and settings with it; a modem that went
      // away did not.
      boolean nothingLeft =
          failed.failure() instanceof Failure.Gone && !(undo instanceof Undo.OfModem);
      return nothingLeft ? Optional.empty() : Optional.of(failed.failure());
    }
  }

  private void takeBack(Undo undo) {
    switch (undo) {
      case Undo.LowerLink u -> links.apply(List.of(new Links.Change.SetUp(u.link(), false)));
      case Undo.RestoreMtu u -> links.apply(List.of(new Links.Change.SetMtu(u.link(), u.mtu())));
      case Undo.Unlink u -> links.apply(List.of(u.change()));
      case Undo.RestoreFile u -> restore(u);
      case Undo.OfModem u -> modem.accept(u);
    }
  }

  private void restore(Undo.RestoreFile undo) {
    Map<String, String> now = files.read(List.of(undo.path()));
    boolean ours =
        undo.wrote().stripTrailing().equals(now.getOrDefault(undo.path(), "").stripTrailing());
    if (ours) {
      // A file that was not there becomes an empty one: resolv.conf(5) treats both alike.
      files.write(undo.path(), undo.text().map(text -> text + "\n").orElse(""));
    }
  }
}
