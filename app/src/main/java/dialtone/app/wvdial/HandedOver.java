package dialtone.app.wvdial;

import dialtone.host.port.ForwardingPort;
import dialtone.host.port.Port;
import java.nio.charset.StandardCharsets;

/// A port that first delivers what another reader read too much.
final class HandedOver extends ForwardingPort {
  private final String first;

  /// @param first one char a byte
  HandedOver(Port port, String first) {
    super(port);
    this.first = first;
  }

  @Override
  public void listen(Listener listener) {
    byte[] bytes = first.getBytes(StandardCharsets.ISO_8859_1);
    if (bytes.length > 0) {
      listener.received(bytes, 0, bytes.length);
    }
    super.listen(listener);
  }
}
