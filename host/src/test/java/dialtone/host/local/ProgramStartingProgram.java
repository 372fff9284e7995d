package dialtone.host.local;

import dialtone.host.linux.Namespace;
import dialtone.host.machine.Programs;
import java.io.IOException;
import java.util.List;

/// A process that starts another, says its number, and goes on until its input ends or it is killed.
final class ProgramStartingProgram {
  private ProgramStartingProgram() {}

  public static void main(String[] words) throws IOException {
    List<String> command = List.of("sh", "-c", "echo $$; exec sleep 1000");
    try (Programs.Running _ =
        new NamespacePrograms(Namespace::current).start(command, System.out::println)) {
      while (System.in.read() >= 0) {
        System.out.flush();
      }
    }
  }
}
