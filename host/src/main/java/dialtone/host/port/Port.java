package dialtone.host.port;

import dialtone.protocol.failure.Failure;

/// One open character device. Bytes arrive on the machine's reactor thread, which must not be kept.
public interface Port extends AutoCloseable {

  /// Who takes the bytes of a port. Both methods are called on the reactor thread and must return at once.
  interface Listener {
    /// `buffer` is reused after the call: copy what is kept.
    void received(byte[] buffer, int offset, int length);

    /// The device went away. Not called after [Port#close].
    void gone(Failure failure);
  }

  /// The kernel's name: `ttyUSB1`, `cdc-wdm0`.
  String name();

  /// Begins delivery. Called once; bytes that came before are delivered first.
  void listen(Listener listener);

  /// Writes all bytes, in one write(2) as far as the device takes them (a cdc-wdm node takes whole messages).
  ///
  /// @throws dialtone.protocol.failure.ModemFailure `Gone`, or `Timeout` when the device takes nothing for 5 s
  void write(byte[] bytes);

  /// Restores the terminal settings, releases the locks and closes. Safe to call twice and from any thread.
  @Override
  void close();
}
