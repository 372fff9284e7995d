package dialtone.host.link;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dialtone.host.linux.Buffer;
import dialtone.host.linux.Namespace;
import dialtone.host.linux.Reactor;
import dialtone.host.linux.Rights;
import dialtone.host.linux.Tap;
import dialtone.host.local.Dir;
import dialtone.host.machine.Clock;
import dialtone.host.machine.Links;
import dialtone.host.machine.SystemClock;
import dialtone.protocol.net.Prefix;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/// A machine in a folder whose `wwan0` is wired to a second namespace, where Linux itself answers
/// ARP and ping and dnsmasq answers DHCP and DNS: bytes that none of our code wrote. Nothing is
/// left when it is closed.
final class CarrierRig implements AutoCloseable {
  private static final String OPTIONS =
      " -C /dev/null -k -i carrier --bind-interfaces -R -h -u root --leasefile-ro --no-ping"
          + " --pid-file= --log-facility=- -F 10.64.0.2,10.64.0.9,255.255.255.0"
          + " -O 3,10.64.0.1 -O 6,10.64.0.1 -O 26,1430 -A /example.com/192.0.2.80";

  static final String CARRIER = "10.64.0.1";

  private static final Path DEVICE = Path.of("/dev/net/tun");

  private final Deque<AutoCloseable> closing = new ArrayDeque<>();
  final Clock clock = new SystemClock();
  final Namespace carrier;
  final Namespace client;
  final Dir machine;
  final RtnetlinkLinks carrierLinks;
  final RtnetlinkLinks links;

  /// Every frame that the client sent.
  final BlockingQueue<byte[]> sent = new LinkedBlockingQueue<>();

  CarrierRig(Path folder) throws IOException {
    assumeTrue(Rights.effective().root() && Files.exists(DEVICE), "needs root and " + DEVICE);
    carrier = opened(Namespace.create());
    client = opened(Namespace.create());
    Tap far = opened(carrier.call(() -> Tap.open(Tap.Layer.TAP, "carrier")));
    Tap near = opened(client.call(() -> Tap.open(Tap.Layer.TAP, "wwan0")));
    far.hardwareAddress(new byte[] {2, 0, 0, 0, 0, 1});
    Reactor reactor = opened(new Reactor());
    wire(reactor, far, _ -> {}, near);
    wire(reactor, near, sent::add, far);
    carrierLinks = opened(new RtnetlinkLinks(carrier));
    carrierLinks.apply(
        List.of(
            new Links.Change.AddAddress("carrier", prefix(CARRIER + "/24")),
            new Links.Change.AddAddress("carrier", prefix("2001:db8::1/64")),
            new Links.Change.SetUp("carrier", true)));
    links = opened(new RtnetlinkLinks(client));
    Files.createDirectories(folder.resolve("etc"));
    Files.writeString(folder.resolve("etc/resolv.conf"), "nameserver 9.9.9.9\n");
    Files.createSymbolicLink(folder.resolve("netns"), client.file());
    machine = opened(new Dir(folder, clock));
  }

  static Prefix prefix(String text) {
    String[] parts = text.split("/", -1);
    return new Prefix(InetAddress.ofLiteral(parts[0]), Integer.parseInt(parts[1]));
  }

  private <T extends AutoCloseable> T opened(T resource) {
    closing.push(resource);
    return resource;
  }

  private void wire(Reactor reactor, Tap from, Consumer<byte[]> seen, Tap to) {
    opened(
        reactor.register(
            from.fd(),
            new Reactor.Handler() {
              @Override
              public boolean readable(Buffer room) {
                int length = from.fd().read(room);
                if (length <= 0) {
                  return false;
                }
                byte[] frame = Arrays.copyOf(room.bytes(), length);
                seen.accept(frame);
                return to.write(frame) || true;
              }

              @Override
              public void hungUp() {}
            }));
  }

  /// Starts dnsmasq and waits until it says that it is ready.
  void serveDhcpAndDns() throws IOException {
    Path dnsmasq = Path.of("/usr/sbin/dnsmasq");
    assumeTrue(Files.exists(dnsmasq), "needs dnsmasq (package dnsmasq-base)");
    Process process =
        carrier.call(
            () ->
                new ProcessBuilder((dnsmasq + OPTIONS).split(" "))
                    .redirectErrorStream(true)
                    .start());
    closing.push(
        () -> {
          process.destroyForcibly();
          process.waitFor();
        });
    BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
    String line = lines.readLine();
    while (line != null && !line.contains("DHCP, ")) {
      line = lines.readLine();
    }
  }

  /// What people would look at, of a namespace. Left out is what passes by itself: states,
  /// lifetimes, and the queue that the kernel gives a device when it is first up.
  static String network(Namespace namespace) throws IOException {
    Process process =
        namespace.call(
            () ->
                new ProcessBuilder(
                        "/bin/sh",
                        "-c",
                        "ip -d addr | sed 's/state [A-Z]*//; s/valid_lft.*//; s/qdisc [a-z_]*//';"
                            + " ip route show table all; ip rule")
                    .redirectErrorStream(true)
                    .start());
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    for (AutoCloseable resource : closing) {
      try {
        resource.close();
      } catch (Exception failed) {
        throw new IOException(failed);
      }
    }
  }
}
