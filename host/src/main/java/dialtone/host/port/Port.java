package dialtone.host.port;

import dialtone.protocol.failure.Failure;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// One open character device. Bytes arrive on the machine's reactor thread, which must not be kept.
public interface Port extends AutoCloseable {

  /// Who takes the bytes of a port. Both methods are called on the reactor thread and must return at once.
  interface Listener {
    /// `buffer` is reused after the call: copy what is kept.
    void received(byte[] buffer, int offset, int length);

    /// The device went away. Not called after [Port#close].
    void gone(Failure failure);

    /// After an [Port#offer] that gave false: everything that was kept has gone out.
    default void writable() {}
  }

  /// The kernel's name: `ttyUSB1`, `cdc-wdm0`.
  String name();

  /// Begins delivery. Called once; bytes that came before are delivered first.
  void listen(Listener listener);

  /// Writes all bytes, in one write(2) as far as the device takes them (a cdc-wdm node takes whole messages).
  ///
  /// @throws dialtone.protocol.failure.ModemFailure `Gone`, or `Timeout` when the device takes nothing for 5 s
  void write(byte[] bytes);

  /// Writes without waiting, as the reactor thread must: what the device does not take at once is kept and follows by
  /// itself. A call that the device leaves no room for is lost whole, as on a full line. Not to be mixed with
  /// [#write] before [Listener#writable].
  ///
  /// @return false while something is kept, or when the device went away: hold off until [Listener#writable]
  default boolean offer(byte[] bytes, int offset, int length) {
    write(Arrays.copyOfRange(bytes, offset, offset + length));
    return true;
  }

  /// Another program uses the line meanwhile; [#close] of this gives it back.
  interface Loan extends AutoCloseable {
    /// The node to open: `/dev/ttyUSB3`. The lock files stay ours: the other program must not look for them.
    Path device();

    @Override
    void close();
  }

  /// Stops delivery and lends the line to a program that opens it itself, until the loan or the port is closed. DTR
  /// stays up, so a call that stands goes on. That the device went away is told all the same.
  Loan lend();

  /// Drops DTR for a moment, at which a modem ends its call (V.250 §6.2.9, `&D2`), and returns before it is up again;
  /// nothing happens where there is no such wire, as on a pty.
  void hangUp();

  /// Whether the port carries a data call that must not outlive it. While it does, the kernel drops
  /// DTR when the port is closed, and also when this program is killed (HUPCL, termios(3)). What is
  /// no serial line has no such wire.
  ///
  /// @param stands false: the call was ended already
  default void callEndsWithPort(boolean stands) {}

  /// Whether the modem says that it hears another one (circuit 109 of V.24, DCD); false where there is no such wire.
  default boolean carrier() {
    return false;
  }

  /// Sets the speed of the line to `bitsPerSecond` or the next slower one that serial ports have; where the modem is on
  /// USB that changes nothing.
  default void speed(int bitsPerSecond) {
    // What is no serial line has no speed.
  }

  /// The program that has the device open and carries our messages, where one does.
  default Optional<Proxied> through() {
    return Optional.empty();
  }

  /// A port that others use along with us.
  ///
  /// @param device the node, as the proxy is told: `/dev/cdc-wdm0`
  record Proxied(PortProxy proxy, Path device) {}

  /// Restores the terminal settings, releases the locks and closes. Safe to call twice and from any thread.
  @Override
  void close();
}
