package dialtone.protocol.ppp;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// One end of a link with a clock of its own that stands still unless it is turned.
final class End implements PppLink.Listener {
  final PppLink link;
  final List<PppEvent> events = new ArrayList<>();
  final List<byte[]> packets = new ArrayList<>();
  final List<String> sent = new ArrayList<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Map<PppLink.Timer, Duration> timers = new EnumMap<>(PppLink.Timer.class);
  private Duration now = Duration.ZERO;

  End(PppSettings settings, long seed) {
    link = new PppLink(settings, new Random(seed), this);
  }

  @Override
  public void transmit(byte[] buffer, int offset, int length) {
    out.write(buffer, offset, length);
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
    if (delay.isZero()) {
      timers.remove(timer);
    } else {
      timers.put(timer, now.plus(delay));
    }
  }

  /// What it has sent since the last time.
  byte[] taken() {
    byte[] bytes = out.toByteArray();
    out.reset();
    return bytes;
  }

  void feed(byte[] bytes) {
    link.feed(bytes, 0, bytes.length);
  }

  void send(byte[] packet) {
    link.send(packet, 0, packet.length);
  }

  Duration now() {
    return now;
  }

  boolean waits() {
    return !timers.isEmpty();
  }

  boolean waitsFor(PppLink.Timer timer) {
    return timers.containsKey(timer);
  }

  /// Turns the clock to the next timer and lets it run out.
  boolean tick() {
    Optional<Map.Entry<PppLink.Timer, Duration>> next =
        timers.entrySet().stream().min(Map.Entry.comparingByValue());
    next.ifPresent(
        entry -> {
          now = entry.getValue();
          timers.remove(entry.getKey());
          link.elapsed(entry.getKey());
        });
    return next.isPresent();
  }

  /// The last event of this kind.
  <T extends PppEvent> Optional<T> event(Class<T> kind) {
    return events.stream().filter(kind::isInstance).map(kind::cast).reduce((_, last) -> last);
  }

  Optional<PppEnd> end() {
    return event(PppEvent.Down.class).map(PppEvent.Down::end);
  }

  /// Carries bytes between two ends until both have no more to say; at most `rounds` times.
  static int exchange(End one, End other, int rounds) {
    for (int round = 0; round < rounds; round++) {
      byte[] there = one.taken();
      other.feed(there);
      byte[] back = other.taken();
      one.feed(back);
      if (there.length == 0 && back.length == 0) {
        return round;
      }
    }
    return rounds;
  }
}
