package dialtone.host.link;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.host.journal.FileJournal;
import dialtone.host.linux.Namespace;
import dialtone.host.linux.Rights;
import dialtone.host.linux.Socket;
import dialtone.host.linux.SocketAddress;
import dialtone.host.local.Dir;
import dialtone.host.machine.DataPath;
import dialtone.host.machine.FrameChannel;
import dialtone.host.machine.Links;
import dialtone.host.machine.SystemClock;
import dialtone.host.machine.Undo;
import dialtone.protocol.net.Addressing;
import dialtone.protocol.net.IcmpMessage;
import dialtone.protocol.net.IpPacket;
import dialtone.protocol.net.Prefix;
import dialtone.protocol.wire.Octets;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Packets of a channel through a TUN device of a real kernel, in a namespace of its own.
@Timeout(60)
class TunPathIT {
  private static final InetAddress PEER = InetAddress.ofLiteral("10.64.64.64");
  private static final Addressing ADDRESSING =
      new Addressing(
          List.of(Prefix.of("10.64.0.2/32")),
          Optional.empty(),
          Optional.empty(),
          List.of(PEER),
          Optional.of(1400));

  @TempDir Path folder;

  private final Peer peer = new Peer();
  private Optional<Namespace> namespace = Optional.empty();
  private Optional<Dir> machine = Optional.empty();
  private Optional<DataPath> path = Optional.empty();
  private Optional<FileJournal> journal = Optional.empty();

  /// The other end of a point-to-point link: it answers echo requests, and may be full.
  private static final class Peer implements FrameChannel {
    final BlockingQueue<byte[]> heard = new LinkedBlockingQueue<>();
    volatile boolean full;
    volatile boolean closed;
    private Receiver receiver = (_, _, _) -> {};

    @Override
    public boolean send(byte[] buffer, int offset, int length) {
      heard.add(Arrays.copyOfRange(buffer, offset, offset + length));
      if (buffer[offset] >> 4 == 4) {
        IpPacket packet = IpPacket.parse(Octets.of(buffer, offset, length));
        if (packet.protocol() == IpPacket.ICMP
            && IcmpMessage.parse(packet.payload()) instanceof IcmpMessage.EchoRequest request) {
          byte[] reply = request.reply().encode();
          byte[] answer =
              IpPacket.of(IpPacket.ICMP, packet.destination(), packet.source(), reply).encode();
          receiver.frame(answer, 0, answer.length);
        }
      }
      return !full;
    }

    void ready() {
      full = false;
      receiver.ready();
    }

    @Override
    public void listen(Receiver to) {
      receiver = to;
    }

    @Override
    public void close() {
      closed = true;
    }

    /// The next IPv4 packet: a new device also says a few words of IPv6.
    byte[] next() throws InterruptedException {
      byte[] packet = heard.take();
      while (packet[0] >> 4 != 4) {
        packet = heard.take();
      }
      return packet;
    }
  }

  @BeforeEach
  void makeDevice() throws IOException {
    boolean possible = Rights.effective().root() && Files.exists(Path.of("/dev/net/tun"));
    Assumptions.assumeTrue(possible, "needs root and /dev/net/tun");
    namespace = Optional.of(Namespace.create());
    Files.createDirectories(folder.resolve("etc"));
    Files.writeString(folder.resolve("etc/resolv.conf"), "nameserver 9.9.9.9\n");
    Files.createSymbolicLink(folder.resolve("netns"), namespace.get().file());
    machine = Optional.of(new Dir(folder, new SystemClock()));
    path = Optional.of(machine.get().pointToPoint("ppp%d", peer, 1492));
    journal = Optional.of(new FileJournal(folder.resolve("journal")));
  }

  @AfterEach
  void removeDevice() {
    path.ifPresent(DataPath::close);
    journal.ifPresent(FileJournal::close);
    machine.ifPresent(Dir::close);
    namespace.ifPresent(Namespace::close);
  }

  private DataPath up() {
    path.orElseThrow().raise(journal.orElseThrow());
    path.orElseThrow().configure(ADDRESSING, 50, journal.orElseThrow());
    return path.orElseThrow();
  }

  private Links.Table table() {
    return machine.orElseThrow().links().table();
  }

  @Test
  void the_kernel_names_the_device_and_takes_the_mtu() {
    assertEquals(DataPath.Kind.KERNEL, path.orElseThrow().kind());
    assertEquals("ppp0", path.orElseThrow().interfaceName());
    assertTrue(
        table().links().stream().anyMatch(l -> l.name().equals("ppp0") && l.mtu() == 1492),
        () -> table().toString());
    try (DataPath second = machine.orElseThrow().pointToPoint("ppp%d", new Peer(), 1500)) {
      assertEquals("ppp1", second.interfaceName());
    }
  }

  @Test
  void packets_go_there_and_back_and_the_default_route_is_the_device() {
    DataPath way = up();
    DataPath.Answered answered = way.probe(ADDRESSING, Duration.ofSeconds(5));
    assertTrue(answered.ping(), answered.toString());
    Links.Route everything = new Links.Route("ppp0", Prefix.of("0.0.0.0/0"), Optional.empty(), 50);
    assertTrue(table().routes().contains(everything), () -> table().toString());
  }

  @Test
  void a_full_channel_leaves_packets_in_the_device_until_it_is_ready() throws Exception {
    DataPath _ = up();
    peer.full = true;
    try (Socket socket =
        namespace
            .orElseThrow()
            .call(() -> Socket.open(Socket.AF_INET, Socket.SOCK_DGRAM, 0, "a UDP socket"))) {
      long _ = socket.connect(SocketAddress.internet(PEER, 9, 0));
      for (byte i = 0; i < 5; i++) {
        assertEquals(1, socket.send(new byte[] {i}));
      }
      byte[] first = peer.next();
      assertEquals(0, first[first.length - 1]);
      assertFalse(peer.heard.stream().anyMatch(packet -> packet[0] >> 4 == 4));
      peer.ready();
      for (byte i = 1; i < 5; i++) {
        byte[] next = peer.next();
        assertEquals(i, next[next.length - 1]);
      }
    }
  }

  @Test
  void the_journal_knows_the_resolver_alone_because_the_device_goes_by_itself() throws Exception {
    DataPath way = up();
    assertEquals(1, journal.orElseThrow().standing().size());
    assertTrue(journal.orElseThrow().standing().getFirst() instanceof Undo.RestoreFile);
    way.clear(journal.orElseThrow());
    assertEquals(List.of(), journal.orElseThrow().standing());
    assertArrayEquals(
        "nameserver 9.9.9.9\n".getBytes(), Files.readAllBytes(folder.resolve("etc/resolv.conf")));
  }

  @Test
  void closing_takes_the_device_away_and_closes_the_channel() {
    up().close();
    assertTrue(peer.closed);
    assertFalse(table().links().stream().anyMatch(link -> link.name().equals("ppp0")));
    peer.receiver.frame(new byte[20], 0, 20);
  }
}
