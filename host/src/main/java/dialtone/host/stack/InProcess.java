package dialtone.host.stack;

import dialtone.host.machine.Clock;
import dialtone.host.machine.DataPath;
import dialtone.host.machine.FrameChannel;
import dialtone.host.machine.Journal;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.net.Addressing;
import dialtone.protocol.net.IpPacket;
import dialtone.protocol.net.MacAddress;
import dialtone.protocol.wire.Octets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.random.RandomGenerator;

/// A data path that is a host of its own on a [FrameChannel]. Nothing outside this process changes,
/// so nothing goes to the journal. Frames that make no sense are dropped, as every host does.
public final class InProcess implements DataPath {
  private final String interfaceName;
  private final FrameChannel channel;
  private final MacAddress hardware;
  private final Clock clock;
  private final RandomGenerator random;

  private final Object lock = new Object();
  private final Link link;
  private final List<Conversation<?>> conversations = new ArrayList<>();
  private LocalAddresses local = LocalAddresses.NONE;
  private Optional<DhcpClient.Lease> lease = Optional.empty();

  /// Listens to the channel at once, and owns it.
  ///
  /// @param hardware our own address; on a link without Ethernet it only names this host to DHCP
  /// servers
  /// @param random for identifiers that nobody else on the way can guess
  public InProcess(
      String interfaceName,
      FrameChannel channel,
      Framing framing,
      MacAddress hardware,
      Clock clock,
      RandomGenerator random) {
    this.interfaceName = interfaceName;
    this.channel = channel;
    this.hardware = hardware;
    this.clock = clock;
    this.random = random;
    this.link =
        switch (framing) {
          case ETHERNET -> new EthernetLink(hardware);
          case RAW_IP -> new PointToPointLink();
        };
    channel.listen(this::receive);
  }

  @Override
  public Kind kind() {
    return Kind.IN_PROCESS;
  }

  @Override
  public String interfaceName() {
    return interfaceName;
  }

  @Override
  public void raise(Journal journal) {
    // The channel carries frames from the beginning.
  }

  @Override
  public Addressing lease(Duration deadline) {
    return await(beginLease(deadline));
  }

  CompletableFuture<Addressing> beginLease(Duration deadline) {
    return begin(new DhcpClient(hardware, deadline, random)).thenApply(this::keep);
  }

  private Addressing keep(DhcpClient.Lease given) {
    synchronized (lock) {
      lease = Optional.of(given);
    }
    return given.addressing();
  }

  @Override
  public void configure(Addressing addressing, int metric, Journal journal) {
    use(LocalAddresses.of(addressing));
  }

  private void use(LocalAddresses addresses) {
    synchronized (lock) {
      if (!addresses.equals(local)) {
        local = addresses;
        link.use(addresses);
      }
    }
  }

  @Override
  public Answered probe(Addressing addressing, Duration deadline) {
    return await(beginProbe(addressing, deadline));
  }

  CompletableFuture<Answered> beginProbe(Addressing addressing, Duration deadline) {
    return begin(new Probing(addressing, deadline, random));
  }

  @Override
  public void clear(Journal journal) {
    List<byte[]> frames = new ArrayList<>();
    synchronized (lock) {
      lease.ifPresent(
          given -> frames.addAll(link.send(DhcpClient.release(given, hardware, random.nextInt()))));
      lease = Optional.empty();
      use(LocalAddresses.NONE);
    }
    transmit(frames);
  }

  @Override
  public void close() {
    synchronized (lock) {
      failAll(new ModemFailure(new Failure.Gone(interfaceName, "it was closed")));
    }
    channel.close();
  }

  private void failAll(ModemFailure failure) {
    List<Conversation<?>> failed = List.copyOf(conversations);
    conversations.clear();
    failed.forEach(conversation -> conversation.fail(failure));
  }

  private <T> CompletableFuture<T> begin(Exchange<T> exchange) {
    Conversation<T> conversation = new Conversation<>(exchange, clock, this::advance);
    synchronized (lock) {
      conversations.add(conversation);
    }
    advance();
    return conversation.result();
  }

  private void advance() {
    List<byte[]> frames = new ArrayList<>();
    synchronized (lock) {
      for (Conversation<?> conversation : List.copyOf(conversations)) {
        conversation.advance().forEach(packet -> frames.addAll(link.send(packet)));
      }
      conversations.removeIf(Conversation::isOver);
    }
    transmit(frames);
  }

  /// Never with the lock held: the other end may answer from within the call.
  private void transmit(List<byte[]> frames) {
    try {
      frames.forEach(frame -> channel.send(frame));
    } catch (ModemFailure gone) {
      synchronized (lock) {
        failAll(gone);
      }
    }
  }

  private void receive(byte[] buffer, int offset, int length) {
    List<byte[]> frames = new ArrayList<>();
    synchronized (lock) {
      try {
        Link.Received received = link.receive(Octets.of(buffer, offset, length));
        frames.addAll(received.frames());
        received.packet().ifPresent(packet -> frames.addAll(receive(packet)));
      } catch (ModemFailure garbled) {
        return;
      }
    }
    transmit(frames);
    advance();
  }

  private List<byte[]> receive(IpPacket packet) {
    List<byte[]> frames = new ArrayList<>();
    if (local.has(packet.destination())) {
      Echo.answer(packet).ifPresent(answer -> frames.addAll(link.send(answer)));
    }
    for (Conversation<?> conversation : conversations) {
      conversation.receive(packet);
    }
    return frames;
  }

  private <T> T await(CompletableFuture<T> result) {
    try {
      return result.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ModemFailure failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ModemFailure(new Failure.Gone(interfaceName, "the wait for it was interrupted"));
    }
  }
}
