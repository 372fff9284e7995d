package dialtone.host.port;

import dialtone.host.linux.Reactor;
import dialtone.host.machine.SystemClock;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A process that opens one port, says so, and holds it until its input ends or it is killed.
final class PortHoldingProgram {
  private PortHoldingProgram() {}

  public static void main(String[] words) throws IOException {
    try (Reactor reactor = new Reactor()) {
      for (Ports.Opening opening :
          new LocalPorts(Path.of(words[0]), reactor, new SystemClock()::after)
              .open(List.of(words[1]))) {
        System.out.println(opening.getClass().getSimpleName());
        System.out.flush();
      }
      while (System.in.read() >= 0) {
        System.out.flush();
      }
    }
  }
}
