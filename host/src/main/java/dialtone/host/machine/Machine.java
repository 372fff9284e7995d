package dialtone.host.machine;

import dialtone.host.port.Ports;
import java.nio.file.Path;

/// The machine a modem is plugged into. Every call takes a batch, so that a slow way to it costs one round trip.
public interface Machine extends AutoCloseable {

  /// How messages call it: `this machine`, `dir:/tmp/m`.
  String name();

  FileTree files();

  Ports ports();

  Links links();

  Programs programs();

  Hotplug hotplug();

  /// The way that packets of network device `interfaceName` take: through the kernel where this user may, else
  /// through a stack inside this process.
  ///
  /// @throws dialtone.protocol.failure.ModemFailure `Unsupported` when neither way exists
  DataPath dataPath(String interfaceName);

  /// A way for IP packets that travel over `packets`, such as a PPP link: a TUN device of the kernel named `pattern`
  /// (`ppp%d`: the first free number) where this user may make one, else a stack inside this process. It owns the
  /// channel and goes with [DataPath#close].
  ///
  /// @param mtu the largest packet that the other end takes, in bytes
  DataPath pointToPoint(String pattern, FrameChannel packets, int mtu);

  /// Where sockets, locks and journals of running owners live; lost at boot.
  Path runDirectory();

  /// Where settings and the memory of wrong PINs live; kept over boots.
  Path stateDirectory();

  @Override
  void close();
}
