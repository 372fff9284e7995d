package dialtone.modem;

import dialtone.host.machine.FrameChannel;
import dialtone.protocol.net.Addressing;
import java.util.Optional;
import java.util.function.Consumer;

/// The data session of one family of modems, on one context.
public interface Connection {

  /// What happens to a session by itself.
  sealed interface Event {
    /// The network or the modem ended it. `reason` in plain words.
    record Dropped(String reason) implements Event {}

    /// It goes on, perhaps with another address.
    record Changed() implements Event {}
  }

  /// How the packets of a session travel.
  sealed interface Transport {
    /// Through the network device that a kernel driver made for the modem.
    record Driver() implements Transport {}

    /// Through a network device that came with the session, such as pppd's `ppp0`, and goes with it.
    record Device(String interfaceName) implements Transport {}

    /// Through this program, as IP packets of at most `mtu` bytes.
    record Packets(FrameChannel channel, int mtu) implements Transport {}
  }

  /// Readies the network device, which is still down, for sessions of this family.
  ///
  /// @throws dialtone.protocol.failure.ModemFailure `Unsupported` when it cannot carry them
  default void prepare() {
    // Most drivers need nothing.
  }

  /// Asks for the session and returns when the modem says that it stands.
  ///
  /// @throws dialtone.protocol.failure.ModemFailure `ConnectionRefused`, `Refused` or `Timeout`
  void connect(ConnectionSettings settings);

  void disconnect();

  boolean connected();

  /// The APN of the session that was dialled last: the wanted one, or what the modem had.
  Optional<String> apn();

  /// The addresses as the modem tells them; empty when it does not, then DHCP is asked.
  Optional<Addressing> addressing();

  /// Whether the session stood before, opened by the modem itself or another program, and was taken
  /// over instead of dialled.
  default boolean adopted() {
    return false;
  }

  /// How packets travel now. Asked while connected; the answer may be another after each [#connect].
  default Transport transport() {
    return new Transport.Driver();
  }

  /// Calls `listener` for what happens to a standing session from then on.
  void watch(Consumer<Event> listener);
}
