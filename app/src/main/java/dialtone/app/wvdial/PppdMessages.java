package dialtone.app.wvdial;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What wvdial passes on of pppd's messages, and what it reads in them (wvdialmon.cc,
/// analyse_line()). Most of it pppd says only with its option `debug`.
final class PppdMessages {
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]+\"");
  private static final Pattern STATUS = Pattern.compile("status *= *(.*)");
  private static final List<String> AS_THEY_ARE =
      List.of(
          "local  IP address",
          "remote IP address",
          "primary   DNS address",
          "secondary DNS address",
          "Connect time",
          "Using interface",
          "Terminating");

  private final Consumer<String> out;
  private final ConnectionChecks checks;
  private volatile boolean refused;

  /// @param out gets text in which line ends stand
  PppdMessages(Consumer<String> out, ConnectionChecks checks) {
    this.out = out;
    this.checks = checks;
  }

  boolean refused() {
    return refused;
  }

  void line(String line) {
    authentication("PAP", line, "AuthReq", "AuthAck", "AuthNak");
    authentication("CHAP", line, "CHAP Challenge", "CHAP Success", "CHAP Failure");
    if (AS_THEY_ARE.stream().anyMatch(line::startsWith)) {
      out.accept(line + "\n");
    }
    if (line.startsWith("Script")) {
      script(line);
    }
    if (line.contains("LCP TermReq")) {
      out.accept("Terminate Request" + quoted(line));
    }
  }

  private void authentication(String by, String line, String asks, String yes, String no) {
    if (line.contains(asks)) {
      out.accept("Authentication (" + by + ") started\n");
    }
    if (line.contains(yes)) {
      out.accept("Authentication (" + by + ") successful\n");
    }
    if (line.contains(no)) {
      out.accept("Authentication (" + by + ") failed" + quoted(line));
      refused = true;
    }
  }

  /// The original complains where nothing is quoted.
  private static String quoted(String line) {
    Matcher found = QUOTED.matcher(line);
    return found.find()
        ? " (Message: " + found.group() + " )\n"
        : "\n***** no quoted text found in `" + line + "' *****\n";
  }

  private void script(String line) {
    if (line.contains("/etc/ppp/ip-up") && line.contains("finished")) {
      Optional<String> status =
          Optional.of(STATUS.matcher(line)).filter(Matcher::find).map(found -> found.group(1));
      status.ifPresent(this::cameUp);
    }
    if (line.contains("/etc/ppp/ip-down") && line.contains("started")) {
      out.accept("Script /etc/ppp/ip-down started\n");
    }
  }

  private void cameUp(String status) {
    if (!status.equals("0x0")) {
      out.accept("Script /etc/ppp/ip-up failed (return value: " + status + " )\n");
      return;
    }
    out.accept("Script /etc/ppp/ip-up run successful\n");
    checks.run(checks::lookUp).forEach(said -> out.accept(said + "\n"));
  }
}
