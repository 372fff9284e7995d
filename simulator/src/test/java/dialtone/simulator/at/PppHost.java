package dialtone.simulator.at;

import dialtone.protocol.ppp.AuthProtocol;
import dialtone.protocol.ppp.PppEnd;
import dialtone.protocol.ppp.PppEvent;
import dialtone.protocol.ppp.PppLink;
import dialtone.protocol.ppp.PppSettings;
import dialtone.protocol.privacy.Secret;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// A host that speaks PPP on a bench's port, in the bench's time.
final class PppHost implements PppLink.Listener {
  final List<PppEvent> events = new ArrayList<>();
  final List<byte[]> packets = new ArrayList<>();
  private final Bench bench;
  private final PppLink link;
  private final StringBuilder outgoing = new StringBuilder();
  private final Map<PppLink.Timer, Integer> rounds = new EnumMap<>(PppLink.Timer.class);

  PppHost(Bench bench, String user, String password) {
    this.bench = bench;
    PppSettings settings =
        new PppSettings(
            new PppSettings.Account(user, new Secret(password)),
            EnumSet.allOf(AuthProtocol.class),
            List.of(),
            EnumSet.allOf(PppSettings.IpFamily.class),
            Optional.empty(),
            PppSettings.LinkOptions.USUAL,
            PppSettings.Patience.USUAL);
    link = new PppLink(settings, new Random(1), this);
  }

  @Override
  public void transmit(byte[] buffer, int offset, int length) {
    outgoing.append(new String(buffer, offset, length, StandardCharsets.ISO_8859_1));
  }

  @Override
  public void packet(byte[] buffer, int offset, int length) {
    packets.add(Arrays.copyOfRange(buffer, offset, offset + length));
  }

  @Override
  public void happened(PppEvent event) {
    events.add(event);
  }

  @Override
  public void startTimer(PppLink.Timer timer, Duration delay) {
    int mine = rounds.merge(timer, 1, Integer::sum);
    if (!delay.isZero()) {
      bench.timers.after(
          delay,
          () -> {
            if (rounds.getOrDefault(timer, 0) == mine) {
              link.elapsed(timer);
              exchange();
            }
          });
    }
  }

  /// Dials, and speaks PPP until nothing more is said at once.
  PppHost dial() {
    bench.say("ATD*99#");
    link.open();
    exchange();
    return this;
  }

  void exchange() {
    byte[] heard = bench.data();
    while (heard.length > 0 || !outgoing.isEmpty()) {
      link.feed(heard, 0, heard.length);
      String said = outgoing.toString();
      outgoing.setLength(0);
      if (!said.isEmpty()) {
        bench.face.received(said.getBytes(StandardCharsets.ISO_8859_1));
      }
      heard = bench.data();
    }
  }

  void send(byte[] packet) {
    link.send(packet, 0, packet.length);
    exchange();
  }

  void close(String reason) {
    link.close(reason);
    exchange();
  }

  Optional<PppEvent.Ipv4Up> ipv4() {
    return events.stream()
        .filter(PppEvent.Ipv4Up.class::isInstance)
        .map(PppEvent.Ipv4Up.class::cast)
        .findFirst();
  }

  boolean has(Class<? extends PppEvent> kind) {
    return events.stream().anyMatch(kind::isInstance);
  }

  Optional<PppEnd> end() {
    return events.stream()
        .filter(PppEvent.Down.class::isInstance)
        .map(event -> ((PppEvent.Down) event).end())
        .findFirst();
  }

  InetAddress address() {
    return ipv4().orElseThrow(() -> new AssertionError(events.toString())).local();
  }
}
