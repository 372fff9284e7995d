package dialtone.host.link;

import dialtone.host.machine.Clock;
import dialtone.host.machine.Programs;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.net.Addressing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Asks for an address with the DHCP client that the machine has. The client is given a script of
/// ours that prints what the network offers, so that it configures nothing itself; it ends after
/// the first lease.
final class LeaseProgram {
  // Busybox last: whether it was built with udhcpc shows only when it is run.
  private static final List<String> KNOWN = List.of("udhcpc", "dhcpcd", "dhclient", "busybox");

  /// Busybox was built without udhcpc: the status of a shell that finds no program.
  private static final int NO_SUCH_APPLET = 127;

  /// The variables are those of udhcpc's scripts on the left, dhclient-script(8) and
  /// dhcpcd-run-hooks(8) on the right. The latter two would stay to renew the lease; `END` is the
  /// signal that ends them without giving it back.
  private static final String SCRIPT =
      """
      #!/bin/sh
      case "${1:-$reason}" in bound|BOUND)
        echo "address ${ip:-$new_ip_address}"
        echo "mask ${mask:-$new_subnet_mask}"
        echo "router ${router:-$new_routers}"
        echo "dns ${dns:-$new_domain_name_servers}"
        echo "mtu ${mtu:-$new_interface_mtu}"
        [ -z "$END" ] || kill -s "$END" "$pid"
      esac
      exit 0
      """;

  private final String interfaceName;
  private final Programs programs;
  private final Clock clock;

  LeaseProgram(String interfaceName, Programs programs, Clock clock) {
    this.interfaceName = interfaceName;
    this.programs = programs;
    this.clock = clock;
  }

  /// What the network gave; empty when no DHCP client is installed.
  ///
  /// @throws ModemFailure `Timeout`, or `ProgramFailed` when the client gave up early
  Optional<Addressing> lease(Duration deadline) {
    return programs.find(KNOWN).flatMap(program -> run(program, deadline));
  }

  private Optional<Addressing> run(String program, Duration deadline) {
    String waitingFor = "an address from the network by DHCP on " + interfaceName;
    try (ScriptFolder folder = new ScriptFolder(SCRIPT)) {
      long start = clock.nanos();
      Programs.Outcome outcome =
          programs.run(command(program, folder, deadline), deadline, waitingFor);
      Optional<Addressing> lease = LeaseText.parse(outcome.stdout());
      if (lease.isPresent() || outcome.status() == NO_SUCH_APPLET) {
        return lease;
      }
      // The client's own patience is a second shorter than the deadline.
      boolean patient = clock.nanos() - start >= patience(deadline).toNanos();
      throw new ModemFailure(
          patient
              ? new Failure.Timeout("DHCP", waitingFor, deadline)
              : new Failure.ProgramFailed(program, lastLine(outcome)));
    } catch (IOException unwritable) {
      throw new ModemFailure(
          new Failure.ProgramFailed(
              program, "its script cannot be written: " + unwritable.getMessage()));
    }
  }

  private static Duration patience(Duration deadline) {
    Duration shorter = deadline.minusSeconds(1);
    return shorter.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : shorter;
  }

  private static String lastLine(Programs.Outcome outcome) {
    return outcome
        .stderr()
        .lines()
        .filter(line -> !line.isBlank())
        .reduce((_, last) -> last)
        .orElse("it ended with status " + outcome.status() + " and no lease");
  }

  private List<String> command(String program, ScriptFolder folder, Duration deadline) {
    String name = Path.of(program).getFileName().toString();
    String seconds = Long.toString(patience(deadline).toSeconds());
    List<String> arguments =
        switch (name) {
          case "dhcpcd" -> dhcpcd(folder, seconds);
          case "dhclient" -> dhclient(folder);
          default -> udhcpc(folder, seconds);
        };
    Stream<String> start =
        name.equals("busybox") ? Stream.of(program, "udhcpc") : Stream.of(program);
    return Stream.concat(start, arguments.stream()).toList();
  }

  /// `-n -q -f`: fail without a lease, quit with one, never into the background. One DISCOVER a
  /// second. The MTU is not asked for unless named.
  private List<String> udhcpc(ScriptFolder folder, String tries) {
    String options = "-n -q -f -i ? -s ? -t ? -T 1 -A 1 -O mtu";
    return words(options, interfaceName, folder.script(), tries);
  }

  /// `-1 -4 -B`: once, IPv4, in the foreground. `-A -L`: no ARP probe, no link-local address, which
  /// cost seconds. `-I ""` identifies by hardware address, as no DUID is then written.
  private List<String> dhcpcd(ScriptFolder folder, String seconds) {
    String options =
        "-1 -4 -B -A -L --noconfigure -f /dev/null -I ? -t ? -c ? -e END=TERM"
            + " -o routers -o domain_name_servers -o interface_mtu ?";
    return words(options, "", seconds, folder.script(), interfaceName);
  }

  /// `-1 -d`: one attempt, in the foreground; its lease and pid files go where ours are.
  private List<String> dhclient(ScriptFolder folder) {
    String options = "-1 -d -sf ? -lf ? -pf ? -e END=KILL ?";
    return words(
        options, folder.script(), folder.file("leases"), folder.file("pid"), interfaceName);
  }

  /// The words of `options`, each `?` replaced by the next of `values`.
  private static List<String> words(String options, String... values) {
    Iterator<String> next = List.of(values).iterator();
    return Stream.of(options.split(" ", -1))
        .map(word -> word.equals("?") ? next.next() : word)
        .toList();
  }

  /// A folder that only this user can enter, deleted with all that was put there.
  private static final class ScriptFolder implements AutoCloseable {
    private final Path folder = Files.createTempDirectory("dialtone-dhcp");
    private final Path script = folder.resolve("lease.sh");

    ScriptFolder(String text) throws IOException {
      Files.writeString(script, text, StandardCharsets.US_ASCII);
      Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    }

    String script() {
      return script.toString();
    }

    String file(String name) {
      return folder.resolve(name).toString();
    }

    @Override
    public void close() throws IOException {
      try (var entries = Files.list(folder)) {
        for (Path entry : entries.toList()) {
          Files.deleteIfExists(entry);
        }
      }
      Files.deleteIfExists(folder);
    }
  }
}
