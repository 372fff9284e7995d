package dialtone.host.machine;

/// A way for whole frames to and from the other end of a link; each may be lost.
public interface FrameChannel extends AutoCloseable {

  /// Who takes the frames of a channel. Calls come one at a time and must return at once.
  @FunctionalInterface
  interface Receiver {
    /// `buffer` is reused after the call: copy what is kept.
    void frame(byte[] buffer, int offset, int length);

    /// After a [FrameChannel#send] that gave false: the way takes more again.
    default void ready() {}
  }

  /// Sends one frame. Returns at once, and `buffer` is the caller's again.
  ///
  /// @return false when the way is full now: hold off until [Receiver#ready]. What is sent before that may be lost. A
  ///     way that cannot tell always gives true and loses frames
  /// @throws dialtone.protocol.failure.ModemFailure `Gone` when the other end went away
  boolean send(byte[] buffer, int offset, int length);

  /// Sends all of `frame`.
  default boolean send(byte[] frame) {
    return send(frame, 0, frame.length);
  }

  /// Sends frames one behind the other, each as [#send(byte[], int, int)] does, in as few steps as the way allows.
  ///
  /// @return what the last one gave
  default boolean send(FrameBatch batch) {
    boolean ready = true;
    for (int i = 0; i < batch.count(); i++) {
      ready = send(batch.bytes(), batch.start(i), batch.length(i));
    }
    return ready;
  }

  /// Hands each frame that comes to `receiver`. To be called once, before the first [#send].
  void listen(Receiver receiver);

  @Override
  void close();
}
