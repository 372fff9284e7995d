package dialtone.host.port;

import dialtone.protocol.failure.Failure;
import java.util.List;

/// The ports of one machine.
public interface Ports {

  /// What became of the wish to open a port.
  sealed interface Opening {
    String name();

    record Opened(Port port) implements Opening {
      @Override
      public String name() {
        return port.name();
      }
    }

    /// `Busy` with the holder named, `Denied` with the group that helps, `Gone` when there is no such node.
    record NotOpened(String name, Failure failure) implements Opening {}
  }

  /// Opens `/dev/NAME` for each name, exclusively: lock file and flock, ttys in raw mode. One answer a name, in order.
  List<Opening> open(List<String> names);

  /// [#open] of one port, where another program may have opened it for all. While that program holds
  /// it, its socket is taken instead and [Port#through] says so.
  default Opening openShared(PortProxy proxy, String name) {
    return open(List.of(name)).getFirst();
  }

  /// Takes the socket of `proxy` in any case, which opens the port when nobody else has made it.
  ///
  /// `Gone` when the proxy does not run.
  default Opening openThrough(PortProxy proxy, String name) {
    return new Opening.NotOpened(
        name, new Failure.Unsupported(proxy.word(), "these ports are not of this machine"));
  }

  /// Removes the lock files of these ports that a killed process left; those of a living one stay.
  default void forgetDead(List<String> names) {
    // Where no lock files are kept there is nothing to forget.
  }
}
