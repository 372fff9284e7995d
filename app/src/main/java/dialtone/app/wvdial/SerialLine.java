package dialtone.app.wvdial;

import dialtone.host.port.Port;
import java.time.Duration;

/// The line to the modem. All waits end at once when [#wake] is called.
interface SerialLine extends AutoCloseable {

  /// Waits until there is something to read or the line is gone.
  boolean readable(Duration limit);

  /// What has come, at most `count` bytes as chars.
  String read(int count);

  /// What goes wrong shows in [#isOk].
  void write(String text);

  boolean isOk();

  /// Whether the modem says that it hears another one (circuit 109 of V.24).
  boolean carrier();

  /// The line for PPP, which takes every byte that was not read yet.
  ///
  /// @param first bytes that were read too early
  Port handedOver(String first);

  /// Ends the wait of another thread.
  void wake();

  void speed(int bitsPerSecond);

  /// Ends a call, if there is one.
  void hangUp();

  @Override
  void close();

  /// Drops what comes until nothing came for `quiet`.
  default void drain(Duration quiet) {
    while (isOk() && readable(quiet)) {
      String _ = read(Integer.MAX_VALUE);
    }
  }
}
