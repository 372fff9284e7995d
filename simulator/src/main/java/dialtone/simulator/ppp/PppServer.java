package dialtone.simulator.ppp;

import dialtone.protocol.ppp.PppEvent;
import dialtone.protocol.ppp.PppLink;
import dialtone.simulator.carrier.Gateway;
import dialtone.simulator.fault.FaultBoard;
import dialtone.simulator.model.DataSession;
import dialtone.simulator.model.Timers;
import dialtone.simulator.model.VirtualModem;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;

/// The network's end of one dialled call. Confined to the modem's owner.
public final class PppServer {

  /// What the call is to the port that carries it.
  public interface Line {
    /// Bytes for the host.
    void transmit(byte[] bytes);

    /// Something happened, in words without secrets.
    void told(String what);

    /// PPP is over; nothing more comes.
    void ended();
  }

  private final Timers timers;
  private final Gateway gateway;
  private final DataSession session;
  private final Line line;
  private final PppLink link;
  private final Outgoing outgoing = new Outgoing();
  private final Deque<byte[]> replies = new ArrayDeque<>();
  private final Map<PppLink.Timer, Integer> rounds = new EnumMap<>(PppLink.Timer.class);
  private boolean down;
  private boolean over;

  /// An end that is silent until [#open].
  public PppServer(
      VirtualModem modem,
      FaultBoard faults,
      Timers timers,
      Gateway gateway,
      DataSession session,
      Line line) {
    this.timers = timers;
    this.gateway = gateway;
    this.session = session;
    this.line = line;
    this.link =
        new PppLink(
            ServerSettings.of(modem.settings(), session, faults), new SecureRandom(), new Ear());
  }

  /// The link's listener: what it hears is acted upon when the link has returned.
  private final class Ear implements PppLink.Listener {
    @Override
    public void transmit(byte[] buffer, int offset, int length) {
      outgoing.add(buffer, offset, length);
    }

    @Override
    public void packet(byte[] buffer, int offset, int length) {
      gateway.answer(buffer, offset, length, session).ifPresent(replies::add);
    }

    @Override
    public void happened(PppEvent event) {
      line.told(PppWords.of(event));
      down |= event instanceof PppEvent.Down;
    }

    @Override
    public void startTimer(PppLink.Timer timer, Duration delay) {
      int mine = rounds.merge(timer, 1, Integer::sum);
      if (!delay.isZero()) {
        timers.after(delay, () -> elapsed(timer, mine));
      }
    }
  }

  private void elapsed(PppLink.Timer timer, int round) {
    if (!over && rounds.getOrDefault(timer, 0) == round) {
      link.elapsed(timer);
      settle();
    }
  }

  /// The line carries data now.
  public void open() {
    link.open();
    settle();
  }

  /// Takes what the host sent.
  public void received(byte[] bytes) {
    link.feed(bytes, 0, bytes.length);
    settle();
  }

  /// Ends the link by a Terminate-Request.
  public void terminate(String reason) {
    link.close(reason);
    settle();
  }

  /// The line is gone: nothing more is sent and told.
  public void lineLost() {
    over = true;
    link.lineLost("");
  }

  private void settle() {
    while (!replies.isEmpty()) {
      byte[] packet = replies.remove();
      link.send(packet, 0, packet.length);
    }
    if (!over && !outgoing.isEmpty()) {
      line.transmit(outgoing.take());
    }
    if (down && !over) {
      over = true;
      line.ended();
    }
  }
}
