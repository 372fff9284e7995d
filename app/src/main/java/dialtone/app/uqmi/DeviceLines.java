package dialtone.app.uqmi;

import dialtone.host.linux.Socket;
import dialtone.host.linux.SocketAddress;
import dialtone.host.machine.Clock;
import dialtone.host.machine.Machine;
import dialtone.host.port.Port;
import dialtone.host.port.PortProxy;
import dialtone.host.port.Ports.Opening;
import dialtone.modem.qmi.MbimTunnel;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Device nodes. One of this computer is opened without further ado, because a call lasts
/// milliseconds; only where somebody else may have it, the machine is asked, which knows proxies
/// and holders.
final class DeviceLines implements Lines {
  private static final String DEV = "/dev/";

  /// How the machine names another call of this program, which is over soon.
  private static final String SIBLING = "dialtone uqmi ";

  /// A holder's process id, at the end.
  private static final Pattern NAMED = Pattern.compile("\\(\\d+\\)$");

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration PAUSE = Duration.ofMillis(20);

  private final Supplier<Machine> machine;
  private final boolean here;
  private final Clock clock;

  /// @param here the machine is this computer
  DeviceLines(Supplier<Machine> machine, boolean here, Clock clock) {
    this.machine = machine;
    this.here = here;
    this.clock = clock;
  }

  @Override
  public Line open(String device, boolean mbim) {
    PortProxy proxy = mbim ? PortProxy.MBIM : PortProxy.QMI;
    if (here && !listens(proxy)) {
      Optional<DeviceLine> line = DeviceLine.open(device);
      if (line.isPresent()) {
        return mbim ? new MbimLine(line.get()) : line.get();
      }
    }
    return through(machine.get(), name(device), proxy);
  }

  /// Asks for nothing but a connection, as looking at all processes takes longer than the call.
  private static boolean listens(PortProxy proxy) {
    try (Socket socket = Socket.open(Socket.AF_UNIX, Socket.SOCK_STREAM, 0, proxy.word())) {
      return socket.connect(SocketAddress.abstractUnix(proxy.word())) >= 0;
    }
  }

  /// As machines name ports: below `/dev`.
  private String name(String device) {
    if (device.startsWith(DEV)) {
      return device.substring(DEV.length());
    }
    if (here) {
      return real(device).substring(DEV.length());
    }
    return device.substring(
        device.lastIndexOf(DEV) < 0 ? 0 : device.lastIndexOf(DEV) + DEV.length());
  }

  private static String real(String device) {
    try {
      String real = Path.of(device).toRealPath().toString();
      if (real.startsWith(DEV)) {
        return real;
      }
    } catch (IOException missing) {
      // Told below.
    }
    throw new ModemFailure(new Failure.Gone(device, "there is no such device node"));
  }

  private Line through(Machine opened, String name, PortProxy proxy) {
    try {
      return line(patiently(opened, name, proxy), opened, proxy);
    } catch (ModemFailure notOpened) {
      opened.close();
      throw notOpened;
    }
  }

  private Line line(Port port, Machine opened, PortProxy proxy) {
    if (proxy == PortProxy.QMI) {
      return new PortLine(port, opened);
    }
    return port.through().isPresent()
        ? new PortLine(MbimTunnel.open(port, clock), opened)
        : new MbimLine(new PortLine(port, opened));
  }

  /// Two calls at once take turns.
  private Port patiently(Machine opened, String name, PortProxy proxy) {
    long until = clock.nanos() + PATIENCE.toNanos();
    while (true) {
      switch (opened.ports().openShared(proxy, name)) {
        case Opening.Opened(Port port) -> {
          return port;
        }
        case Opening.NotOpened(var _, Failure why) -> {
          boolean soon = why instanceof Failure.Busy(var _, String holder) && goesSoon(holder);
          if (!soon || clock.nanos() > until) {
            throw new ModemFailure(why);
          }
        }
      }
      pause();
    }
  }

  /// Who cannot be named any more has most likely gone meanwhile.
  private static boolean goesSoon(String holder) {
    return holder.startsWith(SIBLING) || !NAMED.matcher(holder).find();
  }

  private void pause() {
    CountDownLatch over = new CountDownLatch(1);
    try (Clock.Timer _ = clock.after(PAUSE, over::countDown)) {
      over.await();
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
      throw new ModemFailure(new Failure.Gone("the port", "the wait for it was interrupted"));
    }
  }
}
