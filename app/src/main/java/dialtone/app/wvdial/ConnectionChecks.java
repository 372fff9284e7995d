package dialtone.app.wvdial;

import dialtone.host.machine.Links;
import dialtone.host.machine.Machine;
import dialtone.host.wvdial.Dialer;
import dialtone.protocol.failure.ModemFailure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/// What wvdial looks at once a link stands: `Check Def Route` and `Check DNS` (wvdialmon.cc).
record ConnectionChecks(Machine machine, Dialer.Ppp settings) {
  private static final String RESOLVER = "/etc/resolv.conf";
  private static final String CONNECTED = "Connected... Press Ctrl-C to disconnect";
  private static final Pattern SERVER = Pattern.compile("nameserver *[0-9]+.[0-9]+.[0-9]+.[0-9]+");

  /// resolv.conf(5): two questions to each of three servers, 5 s each.
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /// @param names whether names are found now
  /// @return what is to be said about it
  List<String> run(BooleanSupplier names) {
    List<String> said = new ArrayList<>();
    if (settings.checkDefaultRoute()) {
      said.add(hasDefaultRoute() ? "Default route Ok." : "Default route failure.");
    }
    if (settings.checkDns()) {
      said.add(
          hasNames(names, said)
              ? "Nameserver (DNS) Ok."
              : "Nameserver (DNS) failure, the connection may not work.");
    }
    said.add(CONNECTED);
    return said;
  }

  private boolean hasDefaultRoute() {
    return machine.links().table().routes().stream()
        .map(Links.Route::destination)
        .anyMatch(to -> to.length() == 0 && to.address().getAddress().length == 4);
  }

  private boolean hasNames(BooleanSupplier names, List<String> said) {
    Optional<String> text =
        Optional.ofNullable(machine.files().read(List.of(RESOLVER)).get(RESOLVER));
    if (text.isEmpty()) {
      said.add("warning, can't read `" + RESOLVER + "`");
      return false;
    }
    boolean server =
        text.get()
            .lines()
            .filter(line -> !line.startsWith("#"))
            .anyMatch(line -> SERVER.matcher(line).find());
    if (!server) {
      said.add("warning, no nameserver found `" + RESOLVER + "`");
      return false;
    }
    boolean found = names.getAsBoolean();
    if (!found) {
      said.add("warning, address lookup does not work");
    }
    return found;
  }

  /// Whether the machine's own resolver knows both names, as any of its programs would see it.
  boolean lookUp() {
    return settings.dnsTests().stream().allMatch(this::known);
  }

  private boolean known(String name) {
    Optional<String> getent = machine.programs().find(List.of("getent"));
    try {
      return getent.isEmpty()
          || machine
                  .programs()
                  .run(List.of(getent.get(), "hosts", "--", name), PATIENCE, "a name server")
                  .status()
              == 0;
    } catch (ModemFailure late) {
      return false;
    }
  }
}
