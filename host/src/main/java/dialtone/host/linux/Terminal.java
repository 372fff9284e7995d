package dialtone.host.linux;

import dialtone.protocol.failure.ModemFailure;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/// The line settings of a terminal: a serial port in raw mode, or the user's own terminal without echo.
public final class Terminal {
  /// sizeof(struct termios) in glibc and musl on Linux: four flag words, c_line, c_cc[32], two speeds.
  private static final int SIZE = 60;

  private static final int CFLAG = 8;
  private static final int LFLAG = 12;

  // asm-generic/termbits.h
  private static final int CREAD = 0x80;
  private static final int HUPCL = 0x400;
  private static final int CLOCAL = 0x800;
  private static final int CRTSCTS = 0x8000_0000;
  private static final int ECHO = 0x8;
  private static final int ECHONL = 0x40;
  private static final int B115200 = 0x1002;
  private static final int TCSANOW = 0;
  private static final int TCIOFLUSH = 2;

  // asm-generic/ioctls.h
  private static final long TIOCEXCL = 0x540C;
  private static final long TIOCNXCL = 0x540D;
  private static final long TIOCGWINSZ = 0x5413;
  private static final long TIOCGEXCL = 0x8004_5440L;

  private static final Libc.Function TCGETATTR = Libc.returningInt("tcgetattr");
  private static final Libc.Function TCSETATTR = Libc.returningInt("tcsetattr");
  private static final Libc.Function TCFLUSH = Libc.returningInt("tcflush");
  private static final Libc.Function CFMAKERAW = Libc.returningInt("cfmakeraw");
  private static final Libc.Function CFSETSPEED = Libc.returningInt("cfsetspeed");

  private final Fd fd;

  private Terminal(Fd fd) {
    this.fd = fd;
  }

  /// Width and height in characters.
  public record Window(int columns, int rows) {}

  /// What tcgetattr(3) gave, to be put back or to be varied.
  public static final class Settings {
    private final byte[] termios;

    private Settings(byte[] termios) {
      this.termios = termios;
    }

    /// Bytes pass unchanged, without echo, signals or flow control, at 115200 baud; modem lines are ignored and DTR
    /// stays up at close.
    public Settings raw() {
      return varied(
          memory -> {
            CFMAKERAW.call(memory.address());
            CFSETSPEED.call(memory.address(), B115200);
            change(memory, CFLAG, HUPCL | CRTSCTS, CLOCAL | CREAD);
          });
    }

    /// What is typed is not shown.
    public Settings withoutEcho() {
      return varied(memory -> change(memory, LFLAG, ECHO | ECHONL, 0));
    }

    /// Closing the last descriptor leaves DTR up.
    public Settings withoutHangUp() {
      return varied(memory -> change(memory, CFLAG, HUPCL, 0));
    }

    /// What a terminal for people has and [#raw] takes away.
    Settings withEchoAndHangUp() {
      return varied(
          memory -> {
            change(memory, LFLAG, 0, ECHO);
            change(memory, CFLAG, 0, HUPCL);
          });
    }

    private Settings varied(Consumer<MemorySegment> variation) {
      try (Arena arena = Arena.ofConfined()) {
        MemorySegment memory = arena.allocateFrom(ValueLayout.JAVA_BYTE, termios);
        variation.accept(memory);
        return new Settings(memory.toArray(ValueLayout.JAVA_BYTE));
      }
    }

    private static void change(MemorySegment memory, int offset, int clear, int set) {
      int flags = memory.get(ValueLayout.JAVA_INT_UNALIGNED, offset);
      memory.set(ValueLayout.JAVA_INT_UNALIGNED, offset, (flags & ~clear) | set);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Settings that && Arrays.equals(termios, that.termios);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(termios);
    }
  }

  /// Absent when `fd` is no terminal.
  public static Optional<Terminal> of(Fd fd) {
    try (Arena arena = Arena.ofConfined()) {
      long result = TCGETATTR.call(fd.number(), arena.allocate(SIZE, 4).address());
      return result < 0 ? Optional.empty() : Optional.of(new Terminal(fd));
    }
  }

  /// The settings now.
  ///
  /// @throws ModemFailure `Gone` when the device went away
  public Settings settings() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(SIZE, 4);
      check(TCGETATTR.call(fd.number(), memory.address()));
      return new Settings(memory.toArray(ValueLayout.JAVA_BYTE));
    }
  }

  /// Sets the line at once, without waiting for what is still to be sent: a stuck modem would keep us for ever.
  ///
  /// @throws ModemFailure `Gone` when the device went away
  public void apply(Settings settings) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory =
          arena.allocate(SIZE, 4).copyFrom(MemorySegment.ofArray(settings.termios));
      check(TCSETATTR.call(fd.number(), TCSANOW, memory.address()));
    }
  }

  /// Forgets what was neither sent nor read. close(2) on a USB serial port otherwise waits up to 30 s for a stuck
  /// modem (closing_wait, drivers/tty/tty_port.c).
  public void discard() {
    TCFLUSH.call(fd.number(), TCIOFLUSH);
  }

  /// Lets no other user but root open the terminal, until [#shareAgain].
  public void claim() {
    fd.ioctl(TIOCEXCL, 0);
  }

  public void shareAgain() {
    fd.ioctl(TIOCNXCL, 0);
  }

  /// Whether somebody called TIOCEXCL. Root can open such a terminal all the same and has to ask.
  public boolean claimed() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment answer = arena.allocate(ValueLayout.JAVA_INT);
      return fd.ioctl(TIOCGEXCL, answer.address()) == 0 && answer.get(ValueLayout.JAVA_INT, 0) != 0;
    }
  }

  /// Absent where the terminal does not know.
  public Optional<Window> window() {
    try (Arena arena = Arena.ofConfined()) {
      // struct winsize: rows, columns, and two fields in pixels
      MemorySegment size = arena.allocate(ValueLayout.JAVA_SHORT, 4);
      if (fd.ioctl(TIOCGWINSZ, size.address()) < 0) {
        return Optional.empty();
      }
      int rows = Short.toUnsignedInt(size.getAtIndex(ValueLayout.JAVA_SHORT, 0));
      int columns = Short.toUnsignedInt(size.getAtIndex(ValueLayout.JAVA_SHORT, 1));
      return columns == 0 ? Optional.empty() : Optional.of(new Window(columns, rows));
    }
  }

  private static void check(long result) {
    if (result < 0) {
      throw new ModemFailure(Errno.failure(result, "terminal"));
    }
  }
}
