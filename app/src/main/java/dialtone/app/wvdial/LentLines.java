package dialtone.app.wvdial;

import dialtone.host.linux.Errno;
import dialtone.host.linux.Fd;
import dialtone.host.linux.LentLine;
import dialtone.host.wvdial.Dialer;
import dialtone.protocol.failure.Explanation;
import dialtone.protocol.failure.ModemFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// The line that pppd lends on standard input, or diald by the name in `$MODEM` (wvdialer.cc,
/// init_modem()).
///
/// @param named what `$MODEM` says
record LentLines(Optional<String> named) implements Lines {
  private static final int STANDARD_INPUT = 0;

  /// O_ACCMODE of asm-generic/fcntl.h.
  private static final int ACCESS = 3;

  @Override
  public Opening open(Dialer.Line settings) {
    if (!isReadWrite() && named.isEmpty()) {
      return new Opening.NotOpened("stdin not read/write and $MODEM not set");
    }
    try {
      Fd line = isReadWrite() ? standardInput() : opened();
      LentLine lent = new LentLine(line, line);
      long taken = lent.take();
      if (taken < 0) {
        lent.close();
        return new Opening.NotOpened(Errno.strerror(taken));
      }
      return new Opening.Opened(new ChatLine(lent, line));
    } catch (ModemFailure refused) {
      return new Opening.NotOpened(Explanation.of(refused.failure()).message());
    }
  }

  private static Fd standardInput() {
    return Fd.of(STANDARD_INPUT, "standard input");
  }

  private Fd opened() {
    return Fd.open(named.orElseThrow(), Fd.O_RDWR | Fd.O_NOCTTY | Fd.O_CLOEXEC);
  }

  /// By the octal line `flags:` of proc_pid_fdinfo(5).
  private static boolean isReadWrite() {
    Path flags = Path.of("/proc/self/fdinfo/" + STANDARD_INPUT);
    try (Stream<String> lines = Files.lines(flags)) {
      return lines
          .filter(line -> line.startsWith("flags:"))
          .map(line -> Integer.parseInt(line.substring("flags:".length()).strip(), 8))
          .anyMatch(number -> (number & ACCESS) == Fd.O_RDWR);
    } catch (IOException closed) {
      return false;
    }
  }
}
