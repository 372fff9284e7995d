package dialtone.modem.discovery;

import dialtone.host.port.ForwardingPort;
import dialtone.host.port.Port;
import dialtone.protocol.failure.Failure;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/// A port whose first bytes are also shown to the probe, which tells a mute port from one that only
/// echoes.
final class OverheardPort extends ForwardingPort {
  private final Consumer<String> ear;

  OverheardPort(Port port, Consumer<String> ear) {
    super(port);
    this.ear = ear;
  }

  @Override
  public void listen(Listener listener) {
    super.listen(
        new Listener() {
          private int told;

          @Override
          public void received(byte[] buffer, int offset, int length) {
            if (told < Overheard.ENOUGH) {
              int part = Math.min(length, Overheard.ENOUGH - told);
              told += part;
              ear.accept(new String(buffer, offset, part, StandardCharsets.ISO_8859_1));
            }
            listener.received(buffer, offset, length);
          }

          @Override
          public void gone(Failure failure) {
            listener.gone(failure);
          }

          @Override
          public void writable() {
            listener.writable();
          }
        });
  }
}
