package dialtone.host.link;

import dialtone.host.journal.UndoReplay;
import dialtone.host.machine.FileTree;
import dialtone.host.machine.Journal;
import dialtone.host.machine.Programs;
import dialtone.host.machine.Undo;
import dialtone.protocol.net.CanonicalText;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the machine ask the connection's name servers. resolv.conf(5), resolvectl(1).
///
/// A regular `/etc/resolv.conf` gets our servers in front of its own. Where it is a link, another
/// program owns it: systemd-resolved is told, any other is left alone.
final class Resolver {
  private static final String FILE = "/etc/resolv.conf";
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final String interfaceName;
  private final FileTree files;
  private final Optional<Programs> programs;
  private final UndoReplay replay;
  private Optional<Undo.RestoreFile> written = Optional.empty();
  private boolean resolvedWasTold;

  /// @param programs where `resolvectl` may be run
  Resolver(String interfaceName, FileTree files, Optional<Programs> programs, UndoReplay replay) {
    this.interfaceName = interfaceName;
    this.files = files;
    this.programs = programs;
    this.replay = replay;
  }

  /// @param servers at least one
  void use(List<InetAddress> servers, Journal journal) {
    Optional<String> real = Optional.ofNullable(files.resolve(List.of(FILE)).get(FILE));
    if (real.isPresent() && real.get().startsWith("/run/systemd/resolve/")) {
      tellResolved(servers);
    } else if (real.isPresent() ? real.get().equals(FILE) : isFree()) {
      write(servers, journal);
    }
  }

  /// Neither a file nor a link that leads nowhere stands there.
  private boolean isFree() {
    return Optional.ofNullable(files.list(List.of("/etc")).get("/etc"))
        .filter(names -> !names.contains("resolv.conf"))
        .isPresent();
  }

  private void write(List<InetAddress> servers, Journal journal) {
    Optional<String> now = Optional.ofNullable(files.read(List.of(FILE)).get(FILE));
    boolean ours = written.isPresent() && now.equals(written.map(Undo.RestoreFile::wrote));
    Optional<String> before = ours ? written.flatMap(Undo.RestoreFile::text) : now;
    Undo.RestoreFile undo = new Undo.RestoreFile(FILE, before, text(servers, before));
    if (ours && written.equals(Optional.of(undo))) {
      return;
    }
    Optional<Undo.RestoreFile> previous = written;
    journal.record(undo);
    written = Optional.of(undo);
    files.write(FILE, undo.wrote() + "\n");
    previous.ifPresent(journal::done);
  }

  private String text(List<InetAddress> servers, Optional<String> before) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# The name servers of "
            + interfaceName
            + " come first, by dialtone, until the connection ends.");
    servers.forEach(server -> lines.add("nameserver " + CanonicalText.of(server)));
    before.ifPresent(lines::add);
    return lines.stream().collect(Collectors.joining("\n"));
  }

  /// No record in the journal: systemd-resolved forgets what it was told when the link goes away,
  /// and a link without routes is not asked.
  private void tellResolved(List<InetAddress> servers) {
    List<String> dns = new ArrayList<>(List.of("dns", interfaceName));
    servers.forEach(server -> dns.add(CanonicalText.of(server)));
    resolvectl(dns);
    resolvectl(List.of("default-route", interfaceName, "true"));
    resolvedWasTold = true;
  }

  private void resolvectl(List<String> words) {
    programs.ifPresent(
        runner ->
            runner
                .find(List.of("resolvectl"))
                .map(program -> Stream.concat(Stream.of(program), words.stream()).toList())
                .ifPresent(
                    command ->
                        runner.run(
                            command, PATIENCE, "systemd-resolved to take the name servers")));
  }

  /// Takes back everything that [#use] did.
  ///
  /// @return what could not be
  List<UndoReplay.Problem> release(Journal journal) {
    List<UndoReplay.Problem> problems =
        replay.replay(journal, written.stream().map(Undo.class::cast).toList());
    written = Optional.empty();
    if (resolvedWasTold) {
      resolvedWasTold = false;
      resolvectl(List.of("revert", interfaceName));
    }
    return problems;
  }
}
