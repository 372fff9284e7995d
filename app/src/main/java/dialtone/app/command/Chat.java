package dialtone.app.command;

import dialtone.app.chat.ChatProgram;
import dialtone.app.cli.Command;
import dialtone.app.cli.Example;
import dialtone.host.linux.Fd;
import dialtone.host.linux.LentLine;
import dialtone.host.linux.Pty;
import dialtone.host.machine.SystemClock;
import java.io.PrintStream;
import java.util.List;

/// `dialtone chat`: what pppd's chat(8) is, with its words, its messages and its exit statuses.
final class Chat implements Action {
  @Override
  public Command declaration() {
    return new Command(
        "chat",
        "[-eEvVsS] [-t SECONDS] [-r REPORT] [-T PHONE] [-U PHONE2] {-f FILE | SCRIPT…}",
        "talk with a modem on stdin and stdout by a script, as pppd's chat does",
        List.of(),
        List.of(),
        List.of(
            new Example(
                "dialtone chat -v -s ABORT BUSY '' ATZ OK 'ATD*99#' CONNECT '' <>/dev/ttyUSB0 >&0",
                "dial; 0 when CONNECT came, 3 after 45 s of silence, 4 after BUSY"),
            new Example(
                "pppd /dev/ttyUSB0 connect 'dialtone chat -f /etc/chatscripts/gprs -T internet'",
                "the script of a file, which pppd starts")));
  }

  @Override
  public boolean takesWordsAsTyped() {
    return true;
  }

  @Override
  public int run(Invocation invocation) {
    try (LentLine line = LentLine.standard()) {
      return new ChatProgram(line, new SystemClock(), invocation.output().err())
          .run(invocation.arguments().operands());
    }
  }

  /// A short dialogue with nobody, for the start-up cache.
  static void rehearse(PrintStream nowhere) {
    try (Pty modem = Pty.open();
        Fd fd = Fd.open(modem.path(), Fd.O_RDWR | Fd.O_NOCTTY | Fd.O_CLOEXEC);
        LentLine line = new LentLine(fd, fd)) {
      modem.master().write(new byte[] {'O', 'K'}, 0, 2);
      List<String> words = List.of("-S", "ABORT", "ERROR", "OK", "AT");
      var _ = new ChatProgram(line, new SystemClock(), nowhere).runWithin(words, name -> name);
    }
  }
}
