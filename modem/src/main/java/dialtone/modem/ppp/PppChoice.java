package dialtone.modem.ppp;

import dialtone.host.machine.Machine;
import java.util.Locale;
import java.util.Optional;

/// Who is to speak PPP.
public enum PppChoice {
  /// This program.
  OWN,
  /// The `pppd` of the machine.
  PPPD,
  /// Whichever suits the machine.
  AUTO;

  /// Who it will be, never [#AUTO], and why, in plain words.
  public record Chosen(PppChoice who, String why) {}

  /// The word of the command line.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What holds on `machine`. The kernel's own PPP needs no hop of a packet through this program, so
  /// pppd comes first where it can run; what was asked for is chosen even where it cannot.
  public Chosen on(Machine machine) {
    return switch (this) {
      case OWN, PPPD -> new Chosen(this, "it was asked for");
      case AUTO -> {
        Optional<String> missing = Pppd.missing(machine);
        yield missing
            .map(why -> new Chosen(OWN, why))
            .orElseGet(() -> new Chosen(PPPD, "pppd is installed and the kernel speaks PPP"));
      }
    };
  }
}
