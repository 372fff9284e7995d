package dialtone.host.port;

import java.util.Optional;

/// A port that is another one in all that is not overridden, also in what [Port] only has by default.
public class ForwardingPort implements Port {
  private final Port port;

  protected ForwardingPort(Port port) {
    this.port = port;
  }

  @Override
  public String name() {
    return port.name();
  }

  @Override
  public void listen(Listener listener) {
    port.listen(listener);
  }

  @Override
  public void write(byte[] bytes) {
    port.write(bytes);
  }

  @Override
  public boolean offer(byte[] bytes, int offset, int length) {
    return port.offer(bytes, offset, length);
  }

  @Override
  public Loan lend() {
    return port.lend();
  }

  @Override
  public void hangUp() {
    port.hangUp();
  }

  @Override
  public void callEndsWithPort(boolean stands) {
    port.callEndsWithPort(stands);
  }

  @Override
  public boolean carrier() {
    return port.carrier();
  }

  @Override
  public Optional<Proxied> through() {
    return port.through();
  }

  @Override
  public void speed(int bitsPerSecond) {
    port.speed(bitsPerSecond);
  }

  @Override
  public void close() {
    port.close();
  }
}
