package dialtone.modem.ppp;

import dialtone.host.machine.Clock;
import dialtone.host.machine.Machine;
import dialtone.host.port.Port;
import dialtone.modem.Connection;
import dialtone.modem.ConnectionSettings;
import dialtone.modem.ConnectionSettings.Family;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.ppp.PppSettings.IpFamily;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// PPP by the machine's own pppd, on a line that this program has dialled: the packets stay in the
/// kernel.
public final class Pppd implements PppDriver {
  private static final String DEVICE = "/dev/ppp";
  private static final String STATUS = "/proc/self/status";

  private final Machine machine;
  private final Clock clock;
  private final Dialling dialling;

  public Pppd(Machine machine, Clock clock, Dialling dialling) {
    this.machine = machine;
    this.clock = clock;
    this.dialling = dialling;
  }

  /// What keeps pppd from running on `machine`, in plain words; empty when nothing does.
  static Optional<String> missing(Machine machine) {
    if (program(machine).isEmpty()) {
      return Optional.of("pppd is not installed (package ppp)");
    }
    if (machine.files().resolve(List.of(DEVICE)).isEmpty()) {
      return Optional.of(
          "there is no "
              + DEVICE
              + ": the kernel has no PPP ('modprobe ppp_async', on OpenWrt package kmod-ppp)");
    }
    // pppd is often setuid, but noauth and names of devices are for root alone (pppd/options.c).
    return root(machine)
        ? Optional.empty()
        : Optional.of("only root may run pppd on a line of its own: run it with sudo");
  }

  private static Optional<String> program(Machine machine) {
    return machine.programs().find(List.of("pppd"));
  }

  /// By the effective user, the second number of `Uid:` (proc_pid_status(5)).
  private static boolean root(Machine machine) {
    Map<String, String> read = machine.files().read(List.of(STATUS));
    return Optional.ofNullable(read.get(STATUS)).stream()
        .flatMap(String::lines)
        .anyMatch(line -> line.matches("Uid:\\s+\\d+\\s+0\\s.*"));
  }

  @Override
  public Standing negotiate(
      Port line, ConnectionSettings settings, Consumer<Connection.Event> listener) {
    String pppd = program(machine).orElse("");
    missing(machine)
        .ifPresent(
            why -> {
              throw new ModemFailure(new Failure.Unsupported("PPP by pppd", why));
            });
    PppdOptions options = new PppdOptions(settings, dialling);
    Path secrets = options.secrets().write(machine.runDirectory());
    try {
      Port.Loan loan = line.lend();
      PppdLink link = new PppdLink(loan, families(settings.family()), clock, listener);
      List<String> command = options.command(pppd, loan.device(), secrets);
      return link.run(machine.programs(), command, () -> PppdSecrets.forget(secrets));
    } finally {
      PppdSecrets.forget(secrets);
    }
  }

  private static Set<IpFamily> families(Family family) {
    return switch (family) {
      case IPV4 -> EnumSet.of(IpFamily.IPV4);
      case IPV6 -> EnumSet.of(IpFamily.IPV6);
      case IPV4V6 -> EnumSet.allOf(IpFamily.class);
    };
  }
}
