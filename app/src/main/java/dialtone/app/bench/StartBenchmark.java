package dialtone.app.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// `try --once` as a whole process, and what an owner holds in memory while nothing happens.
final class StartBenchmark implements Benchmark {

  @Override
  public String name() {
    return "start";
  }

  @Override
  public Outcome run(Effort effort, Consumer<Runnable> ending) {
    Outcome.Builder outcome = Outcome.named(name()).warmUp("each once");
    Optional<Launcher> launcher = Launcher.ofThisProcess();
    if (launcher.isEmpty()) {
      return outcome.skip("all of it: this process was not started by ./dialtone").end();
    }
    whole(launcher.get(), effort, outcome);
    memory(launcher.get(), effort, outcome, ending);
    return outcome.end();
  }

  private static void whole(Launcher launcher, Effort effort, Outcome.Builder outcome) {
    SideBySide programs = new SideBySide();
    programs.with("javaVersion", launcher.bare("-version"));
    programs.with("version", launcher.dialtone("version"));
    programs.with("tryOnce", launcher.dialtone("try", "--once"));
    launcher
        .script()
        .ifPresent(script -> programs.with("tryOnceByScript", List.of(script, "try", "--once")));
    SideBySide.Times times = programs.measure(effort.runs(), outcome);
    outcome.ratio("version/javaVersion", times.of("version"), times.of("javaVersion"));
    outcome.ratio("tryOnce/javaVersion", times.of("tryOnce"), times.of("javaVersion"));
  }

  private static void memory(
      Launcher launcher, Effort effort, Outcome.Builder outcome, Consumer<Runnable> ending) {
    List<ProcessMemory> owners = new ArrayList<>();
    List<ProcessMemory> idle = new ArrayList<>();
    for (int i = 0; i < effort.slowRuns(); i++) {
      owners.add(
          ProcessMemory.of(OwnerProcess.start(launcher, Workplace.open(ending), ending).pid()));
      idle.add(fileServer(launcher, ending));
    }
    Summary ours =
        outcome.add("ownerVmRss", "MB", owners.stream().map(ProcessMemory::residentMb).toList());
    outcome.add("ownerVmHwm", "MB", owners.stream().map(ProcessMemory::highWaterMb).toList());
    Summary peer =
        outcome.add("jwebserverVmRss", "MB", idle.stream().map(ProcessMemory::residentMb).toList());
    outcome.ratio("ownerVmRss/jwebserverVmRss", ours, peer);
  }

  /// The smallest server that comes with the JDK, on the same JVM flags, idle.
  private static ProcessMemory fileServer(Launcher launcher, Consumer<Runnable> ending) {
    String folder = Workplace.folder(ending).toString();
    int port = freePort();
    List<String> command =
        launcher.bare(
            "-m", "jdk.httpserver", "-b", "127.0.0.1", "-p", String.valueOf(port), "-d", folder);
    Process server = WholeProcess.start(command);
    ending.accept(server::destroyForcibly);
    while (!answers(port)) {
      if (!server.isAlive()) {
        throw WholeProcess.failed(command, "it ended with status " + server.exitValue());
      }
    }
    return ProcessMemory.of(server.pid());
  }

  private static int freePort() {
    try (java.net.ServerSocket socket =
        new java.net.ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw Workplace.failed("a port of 127.0.0.1", none);
    }
  }

  private static boolean answers(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 100);
      return true;
    } catch (IOException notYet) {
      return false;
    }
  }
}
