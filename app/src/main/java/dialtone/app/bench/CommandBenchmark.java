package dialtone.app.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// One AT command as a whole process: through the modem's owner, and on a port that it opens
/// itself. The peer is the JVM that prints its version, with the same flags; beside them programs
/// that ask for the signal too.
final class CommandBenchmark implements Benchmark {
  private static final double AT_MOST = 2;
  private static final String BARE = "javaVersion";
  private static final String COMMAND = "AT+CSQ";

  @Override
  public String name() {
    return "command";
  }

  @Override
  public Outcome run(Effort effort, Consumer<Runnable> ending) {
    Outcome.Builder outcome = Outcome.named(name()).warmUp("each once");
    Optional<Launcher> launcher = Launcher.ofThisProcess();
    if (launcher.isEmpty()) {
      return outcome.skip("all of it: this process was not started by ./dialtone").end();
    }
    Workplace place = Workplace.open(ending);
    peers(Workplace.open(ending), effort, outcome, ending);
    cold(launcher.get(), place, effort, outcome);
    throughOwner(launcher.get(), place, effort, outcome, ending);
    return outcome.end();
  }

  private static void cold(
      Launcher launcher, Workplace place, Effort effort, Outcome.Builder outcome) {
    SideBySide programs = new SideBySide();
    programs.with("trueBesideCold", List.of("/bin/true"));
    programs.with("javaVersionBesideCold", launcher.bare("-version"));
    programs.with("cold", launcher.dialtone("--host", place.host(), "at", COMMAND));
    launcher
        .script()
        .ifPresent(
            s -> programs.with("coldByScript", List.of(s, "--host", place.host(), "at", COMMAND)));
    SideBySide.Times times = programs.measure(effort.runs(), outcome);
    Summary bare = times.of("javaVersionBesideCold");
    outcome.ratio("cold/javaVersion", times.of("cold"), bare, AT_MOST);
    times.find("coldByScript").ifPresent(t -> outcome.ratio("coldByScript/javaVersion", t, bare));
  }

  private static void throughOwner(
      Launcher launcher,
      Workplace place,
      Effort effort,
      Outcome.Builder outcome,
      Consumer<Runnable> ending) {
    OwnerProcess.start(launcher, place, ending);
    SideBySide programs = new SideBySide();
    programs.with(BARE, launcher.bare("-version"));
    programs.with("throughOwner", launcher.dialtone("--host", place.host(), "at", COMMAND));
    launcher
        .script()
        .ifPresent(
            s ->
                programs.with(
                    "throughOwnerByScript", List.of(s, "--host", place.host(), "at", COMMAND)));
    SideBySide.Times times = programs.measure(effort.runs(), outcome);
    Summary bare = times.of(BARE);
    outcome.ratio("throughOwner/javaVersion", times.of("throughOwner"), bare, AT_MOST);
    times
        .find("throughOwnerByScript")
        .ifPresent(t -> outcome.ratio("throughOwnerByScript/javaVersion", t, bare));
  }

  /// On a modem of their own: `comgt` counts on the echo, which others leave off, and `gammu`
  /// leaves the pty claimed.
  private static void peers(
      Workplace place, Effort effort, Outcome.Builder outcome, Consumer<Runnable> ending) {
    String port = place.simulation().ready().at().getLast().toString();
    SideBySide programs = new SideBySide();
    WholeProcess.find("comgt")
        .ifPresentOrElse(
            comgt -> programs.with("comgtSig", List.of(comgt, "-d", port, "sig")),
            () -> outcome.skip("comgtSig: comgt is not installed"));
    WholeProcess.find("gammu")
        .ifPresentOrElse(
            gammu ->
                programs.with(
                    "gammuNetworkInfo",
                    List.of(gammu, "-c", configuration(port, ending).toString(), "networkinfo")),
            () -> outcome.skip("gammuNetworkInfo: gammu is not installed"));
    SideBySide.Times _ = programs.measure(effort.slowRuns(), outcome);
  }

  private static Path configuration(String port, Consumer<Runnable> ending) {
    Path file = Workplace.folder(ending).resolve("gammurc");
    try {
      String text = "[gammu]\ndevice=" + port + "\nconnection=at\n";
      return Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException full) {
      throw Workplace.failed(file.toString(), full);
    }
  }
}
