package dialtone.app.command;

import dialtone.app.cli.Command;
import dialtone.app.cli.Example;
import dialtone.app.wvdial.WvDialConf;
import dialtone.host.machine.Machine;
import dialtone.host.machine.SystemClock;
import java.util.List;

/// `dialtone wvdialconf`: what wvdialconf(1) 1.61 is, on the ports of any machine.
final class WvdialConf implements Action {
  @Override
  public Command declaration() {
    return new Command(
        "wvdialconf",
        "[FILE]",
        "look for a modem on the serial ports and write a wvdial.conf",
        List.of(),
        List.of(),
        List.of(
            new Example("dialtone wvdialconf /etc/wvdial.conf", "what stands there else stays")));
  }

  @Override
  public boolean takesWordsAsTyped() {
    return true;
  }

  @Override
  public int run(Invocation invocation) {
    try (Machine machine = Hosts.open(invocation.host())) {
      return new WvDialConf(machine, new SystemClock(), invocation.output())
          .run(invocation.arguments().operands());
    }
  }
}
