package dialtone.app.command;

import dialtone.app.cli.Command;
import dialtone.app.cli.Example;
import dialtone.app.wvdial.WvDial;
import dialtone.host.machine.Machine;
import dialtone.host.machine.SystemClock;
import java.util.List;

/// `dialtone wvdial`: what wvdial(1) 1.61 is, with its words, its messages and its exit statuses.
final class Wvdial implements Action {
  @Override
  public Command declaration() {
    return new Command(
        "wvdial",
        "[-C FILE] [--chat] [SECTION…] [KEY=VALUE…]",
        "dial by a wvdial.conf and speak PPP, as wvdial does",
        List.of(),
        List.of(),
        List.of(
            new Example("dialtone wvdial", "what [Dialer Defaults] of /etc/wvdial.conf says"),
            new Example(
                "dialtone wvdial work 'Phone=*99***2#'",
                "[Dialer work] over it, with another number")));
  }

  @Override
  public boolean takesWordsAsTyped() {
    return true;
  }

  @Override
  public int run(Invocation invocation) {
    try (Machine machine = Hosts.open(invocation.host())) {
      return new WvDial(machine, new SystemClock(), invocation.output())
          .run(invocation.arguments().operands());
    }
  }
}
