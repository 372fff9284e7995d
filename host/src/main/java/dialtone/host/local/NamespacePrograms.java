package dialtone.host.local;

import dialtone.host.linux.Namespace;
import dialtone.host.machine.Programs;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Programs of this computer, started on the thread of a network namespace: a child inherits its parent thread's.
final class NamespacePrograms implements Programs {
  /// Where administration programs live; a user's PATH often leaves these out.
  private static final List<String> MORE_FOLDERS = List.of("/usr/local/sbin", "/usr/sbin", "/sbin");

  private final Supplier<Namespace> namespace;

  /// The namespace is asked for at each start, as that of a machine in a folder may come late.
  NamespacePrograms(Supplier<Namespace> namespace) {
    this.namespace = namespace;
  }

  @Override
  public Optional<String> find(List<String> names) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("/usr/bin:/bin");
    List<String> folders =
        Stream.concat(Stream.of(path.split(":", -1)), MORE_FOLDERS.stream()).toList();
    return names.stream()
        .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
        .filter(file -> file.isAbsolute() && Files.isRegularFile(file) && Files.isExecutable(file))
        .map(Path::toString)
        .findFirst();
  }

  @Override
  public Running start(List<String> command, Consumer<String> line) {
    Process program = start(builder(command).redirectErrorStream(true));
    try {
      Leash _ = Leash.on(program);
      return new RunningProgram(program, line);
    } catch (IOException notStarted) {
      kill(program);
      throw failed(List.of("sh"), String.valueOf(notStarted.getMessage()));
    }
  }

  @Override
  public Outcome run(List<String> command, Duration deadline, String waitingFor) {
    Process process = start(builder(command));
    FutureTask<String> stdout = text(process.getInputStream());
    FutureTask<String> stderr = text(process.getErrorStream());
    try {
      // The outputs end when the program and all that it started have closed them.
      String said = stdout.get(deadline.toNanos(), TimeUnit.NANOSECONDS);
      String complained = stderr.get(deadline.toNanos(), TimeUnit.NANOSECONDS);
      if (!process.waitFor(deadline.toNanos(), TimeUnit.NANOSECONDS)) {
        throw new TimeoutException();
      }
      return new Outcome(process.exitValue(), said, complained);
    } catch (TimeoutException late) {
      throw new ModemFailure(new Failure.Timeout(String.join(" ", command), waitingFor, deadline));
    } catch (ExecutionException unreadable) {
      throw failed(command, "its output cannot be read: " + unreadable.getMessage());
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
      throw failed(command, "the wait for it was interrupted");
    } finally {
      kill(process);
    }
  }

  /// Looking for descendants reads all of /proc, which a program that has ended need not wait for.
  private static void kill(Process process) {
    if (process.isAlive()) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private static ProcessBuilder builder(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).redirectInput(new File("/dev/null"));
    // Their words are read by this program, not by a person.
    builder.environment().put("LC_ALL", "C");
    return builder;
  }

  private Process start(ProcessBuilder builder) {
    return namespace.get().call(() -> started(builder));
  }

  private static Process started(ProcessBuilder builder) {
    try {
      return builder.start();
    } catch (IOException notStarted) {
      throw failed(builder.command(), String.valueOf(notStarted.getMessage()));
    }
  }

  private static ModemFailure failed(List<String> command, String why) {
    return new ModemFailure(new Failure.ProgramFailed(command.getFirst(), why));
  }

  /// A thread of the platform: the read of a pipe would keep the carrier of a virtual one.
  private static FutureTask<String> text(InputStream stream) {
    FutureTask<String> task =
        new FutureTask<>(
            () -> {
              try (stream) {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
              }
            });
    Thread.ofPlatform().daemon().name("program output").start(task);
    return task;
  }
}
