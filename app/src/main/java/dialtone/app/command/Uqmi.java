package dialtone.app.command;

import dialtone.app.cli.Command;
import dialtone.app.cli.Example;
import dialtone.app.uqmi.UqmiProgram;
import dialtone.host.machine.SystemClock;
import java.util.List;

/// `dialtone uqmi`: what uqmi of OpenWrt is, with its words, its output and its exit statuses.
final class Uqmi implements Action {
  @Override
  public Command declaration() {
    return new Command(
        "uqmi",
        "-d DEVICE [-s] [-t MILLISECONDS] --ACTION… [--OPTION…]",
        "ask a modem by QMI, as OpenWrt's uqmi does",
        List.of(),
        List.of(),
        List.of(
            new Example(
                "dialtone uqmi -d /dev/cdc-wdm0 --get-signal-info",
                "how well each radio is heard; without words: all options and actions"),
            new Example(
                "dialtone uqmi -s -d /dev/cdc-wdm0 --start-network --apn internet",
                "opens a data session and prints its handle")));
  }

  @Override
  public boolean takesWordsAsTyped() {
    return true;
  }

  @Override
  public int run(Invocation invocation) {
    return new UqmiProgram(
            () -> Hosts.open(invocation.host()),
            invocation.host().isEmpty(),
            new SystemClock(),
            invocation.output().out(),
            invocation.output().err())
        .run(invocation.arguments().operands());
  }
}
