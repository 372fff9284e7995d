package dialtone.host.stack;

import java.util.function.Consumer;

/// A way for whole frames to and from the other end of a link; each may be lost.
public interface FrameChannel extends AutoCloseable {

  /// Sends one frame. Returns at once: a full way loses the frame.
  ///
  /// @throws dialtone.protocol.failure.ModemFailure `Gone` when the other end went away
  void send(byte[] frame);

  /// Hands each frame that comes to `receiver`, one at a time. To be called once, before the first
  /// [#send].
  void listen(Consumer<byte[]> receiver);

  @Override
  void close();
}
