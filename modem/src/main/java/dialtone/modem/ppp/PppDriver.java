package dialtone.modem.ppp;

import dialtone.host.port.Port;
import dialtone.modem.Connection;
import dialtone.modem.ConnectionSettings;
import dialtone.protocol.net.Addressing;
import java.util.Optional;
import java.util.function.Consumer;

/// Who speaks PPP on a line that carries data: this program ([OwnPpp]) or pppd ([Pppd]).
public interface PppDriver {

  /// A link that stands.
  interface Standing extends AutoCloseable {
    /// A point-to-point address is a `/32`; without a gateway, the default route goes to the device.
    Addressing addressing();

    Connection.Transport transport();

    /// What the network said when it accepted us, such as `Welcome!!`.
    Optional<String> greeting();

    /// Ends the link politely and returns when that is done, at most after a few seconds.
    @Override
    void close();
  }

  /// Negotiates on `line`, from right behind `CONNECT`, and returns when the addresses are known.
  ///
  /// @param line carries data from its first byte on; stays the caller's
  /// @param listener told once when the link that stood ends by itself
  /// @throws dialtone.protocol.failure.ModemFailure `AuthenticationRefused`, `ConnectionRefused` with
  ///     the reason in plain words, `Gone`, `ProgramFailed`, `Unsupported`
  Standing negotiate(Port line, ConnectionSettings settings, Consumer<Connection.Event> listener);
}
