package dialtone.host.linux;

import dialtone.protocol.failure.ModemFailure;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/// The line settings of a terminal: a serial port in raw mode, or the user's own terminal without echo.
public final class Terminal {
  /// sizeof(struct termios) in glibc and musl on Linux: four flag words, c_line, c_cc[32], two speeds.
  private static final int SIZE = 60;

  private static final int IFLAG = 0;
  private static final int OFLAG = 4;
  private static final int CFLAG = 8;
  private static final int LFLAG = 12;
  private static final int CC = 17;

  // asm-generic/termbits.h
  private static final int IGNBRK = 0x1;
  private static final int IGNPAR = 0x4;
  private static final int ISTRIP = 0x20;
  private static final int VERASE = 2;
  private static final int VKILL = 3;
  private static final int VTIME = 5;
  private static final int VMIN = 6;
  private static final int CREAD = 0x80;
  private static final int HUPCL = 0x400;
  private static final int CLOCAL = 0x800;
  private static final int CRTSCTS = 0x8000_0000;
  private static final int ECHO = 0x8;
  private static final int ECHONL = 0x40;
  private static final int B115200 = 0x1002;
  private static final int TCSANOW = 0;
  private static final int TCIOFLUSH = 2;
  private static final int TIOCM_DTR = 2;
  private static final int TIOCM_CAR = 0x40;

  // asm-generic/termbits.h: the codes of the speeds, in octal there
  private static final NavigableMap<Integer, Integer> SPEEDS =
      new TreeMap<>(
          Map.of(
              1200, 0x9, 2400, 0xb, 4800, 0xc, 9600, 0xd, 19_200, 0xe, 38_400, 0xf, 57_600, 0x1001,
              115_200, B115200, 230_400, 0x1003, 460_800, 0x1004));

  // asm-generic/ioctls.h
  private static final long TIOCEXCL = 0x540C;
  private static final long TIOCNXCL = 0x540D;
  private static final long TIOCGWINSZ = 0x5413;
  private static final long TIOCMGET = 0x5415;
  private static final long TIOCMBIS = 0x5416;
  private static final long TIOCMBIC = 0x5417;
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

    /// As chat.c set_tty_parameters() sets it: bytes of seven bits pass unchanged, without echo or signals, at the
    /// speed and with the flow control that was found.
    Settings forDialogue() {
      return varied(
          memory -> {
            change(memory, IFLAG, 0, IGNBRK | ISTRIP | IGNPAR);
            change(memory, OFLAG, -1, 0);
            change(memory, LFLAG, -1, 0);
            memory.set(ValueLayout.JAVA_BYTE, CC + VERASE, (byte) 0);
            memory.set(ValueLayout.JAVA_BYTE, CC + VKILL, (byte) 0);
            memory.set(ValueLayout.JAVA_BYTE, CC + VTIME, (byte) 0);
            memory.set(ValueLayout.JAVA_BYTE, CC + VMIN, (byte) 1);
          });
    }

    /// At the fastest speed of serial ports that is not above `bitsPerSecond`.
    public Settings atSpeed(int bitsPerSecond) {
      Map.Entry<Integer, Integer> code =
          Optional.ofNullable(SPEEDS.floorEntry(bitsPerSecond)).orElseGet(SPEEDS::firstEntry);
      return varied(memory -> CFSETSPEED.call(memory.address(), code.getValue()));
    }

    /// What is typed is not shown.
    public Settings withoutEcho() {
      return varied(memory -> change(memory, LFLAG, ECHO | ECHONL, 0));
    }

    /// Closing the last descriptor leaves DTR up.
    public Settings withoutHangUp() {
      return varied(memory -> change(memory, CFLAG, HUPCL, 0));
    }

    /// Closing the last descriptor drops DTR, as the kernel does for a process that is killed, too.
    public Settings withHangUp() {
      return varied(memory -> change(memory, CFLAG, 0, HUPCL));
    }

    /// What a terminal for people has and [#raw] takes away.
    Settings withEchoAndHangUp() {
      return varied(memory -> change(memory, LFLAG, 0, ECHO)).withHangUp();
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
    return check(fd) < 0 ? Optional.empty() : Optional.of(new Terminal(fd));
  }

  /// 0 when `fd` is a terminal, otherwise the negated number of the error that says why not.
  static long check(Fd fd) {
    try (Arena arena = Arena.ofConfined()) {
      return TCGETATTR.call(fd.number(), arena.allocate(SIZE, 4).address());
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
    check(set(fd, settings));
  }

  /// As [#apply]; gives 0 or a negated error number.
  static long set(Fd fd, Settings settings) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory =
          arena.allocate(SIZE, 4).copyFrom(MemorySegment.ofArray(settings.termios));
      return TCSETATTR.call(fd.number(), TCSANOW, memory.address());
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

  /// Raises or drops DTR (circuit 108/2 of V.24), tty_ioctl(4).
  ///
  /// @return false where there is no such wire, as on a pty
  public boolean dataTerminalReady(boolean up) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment wires = arena.allocateFrom(ValueLayout.JAVA_INT, TIOCM_DTR);
      return fd.ioctl(up ? TIOCMBIS : TIOCMBIC, wires.address()) == 0;
    }
  }

  /// Whether DCD (circuit 109 of V.24) is up; false where there is no such wire.
  public boolean carrierDetected() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment wires = arena.allocate(ValueLayout.JAVA_INT);
      return fd.ioctl(TIOCMGET, wires.address()) == 0
          && (wires.get(ValueLayout.JAVA_INT, 0) & TIOCM_CAR) != 0;
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
