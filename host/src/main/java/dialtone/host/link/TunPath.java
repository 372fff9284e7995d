package dialtone.host.link;

import dialtone.host.linux.Buffer;
import dialtone.host.linux.Namespace;
import dialtone.host.linux.Reactor;
import dialtone.host.linux.Tap;
import dialtone.host.machine.Clock;
import dialtone.host.machine.DataPath;
import dialtone.host.machine.FileTree;
import dialtone.host.machine.FrameBatch;
import dialtone.host.machine.FrameChannel;
import dialtone.host.machine.Journal;
import dialtone.host.machine.Links;
import dialtone.host.machine.Programs;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.net.Addressing;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/// IP packets of a [FrameChannel] go through a TUN device of the kernel, which is there as long as
/// this process keeps it open.
public final class TunPath implements DataPath {
  private final KernelPath path;
  private final FrameChannel channel;
  private final Tap tun;
  private final Pump pump;
  private final Reactor.Registration registration;
  private final AtomicBoolean closed = new AtomicBoolean();

  /// Where the device is to be, and what [KernelPath] needs there.
  ///
  /// @param links the devices of `namespace`, where `programs` run too
  public record Place(
      Links links, Programs programs, FileTree files, Namespace namespace, Clock clock) {}

  private TunPath(KernelPath path, FrameChannel channel, Tap tun, Reactor reactor) {
    this.path = path;
    this.channel = channel;
    this.tun = tun;
    this.pump = new Pump(tun, channel);
    this.registration = reactor.register(tun.fd(), pump);
    pump.begin(registration);
  }

  /// Makes the device, named as `pattern` (`ppp%d`) says, and begins to listen to the channel. When
  /// it throws, the channel is as it was.
  ///
  /// @throws ModemFailure `Denied` without CAP_NET_ADMIN, `Gone` or `Unsupported` without TUN
  public static TunPath open(
      String pattern, FrameChannel channel, int mtu, Place place, Reactor reactor) {
    Tap tun = place.namespace().call(() -> Tap.open(Tap.Layer.TUN, pattern));
    try {
      place.links().apply(List.of(new Links.Change.SetMtu(tun.name(), mtu)));
      KernelPath path =
          new KernelPath(
              tun.name(),
              place.links(),
              place.programs(),
              place.files(),
              place.namespace(),
              place.clock());
      return new TunPath(path, channel, tun, reactor);
    } catch (ModemFailure refused) {
      tun.close();
      throw refused;
    }
  }

  @Override
  public Kind kind() {
    return path.kind();
  }

  @Override
  public String interfaceName() {
    return path.interfaceName();
  }

  @Override
  public void raise(Journal journal) {
    path.raise(new FilesOnly(journal));
  }

  @Override
  public Addressing lease(Duration deadline) {
    return path.lease(deadline);
  }

  @Override
  public void configure(Addressing addressing, int metric, Journal journal) {
    path.configure(addressing, metric, new FilesOnly(journal));
  }

  @Override
  public Answered probe(Addressing addressing, Duration deadline) {
    return path.probe(addressing, deadline);
  }

  @Override
  public void clear(Journal journal) {
    path.clear(new FilesOnly(journal));
  }

  /// Takes the device away, with its addresses and routes, and closes the channel.
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      registration.close();
      pump.end();
      tun.close();
      path.close();
      channel.close();
    }
  }

  /// Carries packets both ways, on the threads that bring them. What waits in the device goes
  /// together: on a single processor each write(2) to the line wakes who reads it.
  private static final class Pump implements Reactor.Handler, FrameChannel.Receiver {
    /// The largest IP packet.
    private static final int LARGEST_PACKET = 65_535;

    /// Packets that are carried before others of the reactor get their turn.
    private static final int TURN = 16;

    /// A batch of this size goes out before the next read.
    private static final int ENOUGH = 16 * 1024;

    private final Tap tun;
    private final FrameChannel channel;
    private final FrameBatch batch = new FrameBatch();
    private final Buffer outgoing = new Buffer(LARGEST_PACKET);
    private final Object writing = new Object();
    private boolean ended;

    /// The channel takes no more, so packets stay in the device's queue, where the kernel's own
    /// rules for a slow link hold.
    private volatile boolean full;

    private volatile Runnable rearm = () -> {};

    Pump(Tap tun, FrameChannel channel) {
      this.tun = tun;
      this.channel = channel;
    }

    void begin(Reactor.Registration registration) {
      rearm = registration::rearm;
      channel.listen(this);
      registration.rearm();
    }

    @Override
    public boolean readable(Buffer room) {
      if (full) {
        return false;
      }
      batch.clear();
      int count = 1;
      while (count > 0 && batch.count() < TURN && batch.size() < ENOUGH) {
        count = tun.fd().read(room);
        if (count > 0) {
          int start = batch.add(count);
          System.arraycopy(room.bytes(), 0, batch.bytes(), start, count);
        }
      }
      if (batch.count() > 0) {
        pass();
      }
      return count > 0 && !full;
    }

    /// Full until told otherwise: [#ready] may come before the send has returned.
    private void pass() {
      full = true;
      try {
        if (channel.send(batch)) {
          full = false;
        }
      } catch (ModemFailure gone) {
        // Nothing leaves any more; the owner of the channel is told by whoever noticed first.
      }
    }

    @Override
    public void hungUp() {
      // A TUN device goes only with its descriptor, which is ours.
    }

    @Override
    public void frame(byte[] buffer, int offset, int length) {
      synchronized (writing) {
        if (!ended) {
          // A packet that the device does not take, because it is down, is lost like on a wire.
          int _ = tun.fd().write(outgoing, buffer, offset, length);
        }
      }
    }

    @Override
    public void ready() {
      full = false;
      rearm.run();
    }

    void end() {
      synchronized (writing) {
        ended = true;
      }
    }
  }
}
