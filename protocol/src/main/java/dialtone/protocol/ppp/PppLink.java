package dialtone.protocol.ppp;

import dialtone.protocol.ppp.PppSettings.IpFamily;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// One end of a PPP link over an asynchronous line, from the first Configure-Request to the last
/// Terminate-Ack: a pure automaton (RFC 1661, RFC 1662) without thread, port or clock. Client and
/// server are the same automaton with other [PppSettings].
///
/// Not thread-safe: whoever owns it calls one method at a time. The listener is called from within
/// these methods and may not call back into the link.
public final class PppLink {

  /// Where bytes, packets and news go.
  public interface Listener {
    /// `length` bytes of `buffer` for the line; the buffer is reused after the call.
    void transmit(byte[] buffer, int offset, int length);

    /// An IP packet from the peer; the buffer is reused after the call.
    void packet(byte[] buffer, int offset, int length);

    void happened(PppEvent event);

    /// Call [PppLink#elapsed] with `timer` after `delay`; replaces a running timer of that name. A
    /// zero delay stops it.
    void startTimer(Timer timer, Duration delay);
  }

  /// What is waited for.
  public enum Timer {
    LCP,
    AUTHENTICATION,
    IPCP,
    IPV6CP,
    ECHO,
    /// A frame was cut off by what looks like the modem's word: whether more comes.
    CARRIER
  }

  /// How long after `NO CARRIER` within a frame the line must be silent before it is believed.
  private static final Duration SILENCE = Duration.ofSeconds(1);

  /// Address, control, protocol and check sequence.
  private static final int OVERHEAD = 8;

  private final Listener listener;
  private final HdlcDecoder decoder;
  private final HdlcEncoder encoder = new HdlcEncoder();
  private final LcpPolicy policy;
  private final Negotiation lcp;
  private final Authentication authentication;
  private final NetworkPhase network;
  private final LinkControl control;
  private final ModemText text = new ModemText();
  private Optional<AuthProtocol> verdictAwaited = Optional.empty();
  private boolean doubtfulText;
  private boolean over;

  /// @param random for magic numbers, challenges and interface identifiers
  public PppLink(PppSettings settings, RandomGenerator random, Listener listener) {
    this.listener = listener;
    int longest = Math.max(settings.link().mru(), LcpPolicy.DEFAULT_MRU) + OVERHEAD;
    ControlLine line = new Line();
    decoder = new HdlcDecoder(longest, settings.link().accm(), new Frames());
    policy = new LcpPolicy(settings, random);
    lcp =
        new Negotiation(
            PppProtocol.LCP, Timer.LCP, policy, settings.patience(), line, new LinkLayer());
    authentication = new Authentication(settings, random, line, new AuthenticationLayer());
    network = new NetworkPhase(settings, random, line, new NetworkLayer());
    control = new LinkControl(lcp, policy, settings.patience(), line, this::protocolRejected);
  }

  /// The line carries data: begins LCP.
  public void open() {
    if (!over) {
      lcp.open();
      lcp.lowerUp();
    }
  }

  /// Takes what came from the line. Text of the modem between frames, such as `NO CARRIER`, is
  /// understood.
  public void feed(byte[] buffer, int offset, int length) {
    if (over || length == 0) {
      return;
    }
    if (doubtfulText) {
      doubtfulText = false;
      listener.startTimer(Timer.CARRIER, Duration.ZERO);
    }
    decoder.feed(buffer, offset, length);
    byte last = buffer[offset + length - 1];
    if (!over && (last == '\n' || last == '\r')) {
      lookForResult();
    }
  }

  private void lookForResult() {
    byte[] pending = decoder.pending();
    int length = decoder.pendingLength();
    Optional<String> result = ModemText.result(pending, length);
    if (result.isPresent()) {
      end(new PppEnd.CarrierLost(result.get()));
    } else if (ModemText.resultBehindFrame(pending, length).isPresent()) {
      doubtfulText = true;
      listener.startTimer(Timer.CARRIER, SILENCE);
    }
  }

  public void elapsed(Timer timer) {
    if (over) {
      return;
    }
    switch (timer) {
      case LCP -> lcp.elapsed();
      case AUTHENTICATION -> authentication.elapsed();
      case IPCP -> network.elapsed(IpFamily.IPV4);
      case IPV6CP -> network.elapsed(IpFamily.IPV6);
      case ECHO -> echo();
      case CARRIER -> carrierLost();
    }
  }

  private void echo() {
    network.calm();
    if (!control.elapsed()) {
      end(new PppEnd.Silent(control.unanswered()));
    }
  }

  private void carrierLost() {
    if (doubtfulText) {
      ModemText.resultBehindFrame(decoder.pending(), decoder.pendingLength())
          .ifPresent(result -> end(new PppEnd.CarrierLost(result)));
    }
  }

  /// Sends one IP packet; it is dropped, as on every link, while its family is not up.
  public void send(byte[] buffer, int offset, int length) {
    if (over || length == 0 || length > policy.peerMru()) {
      return;
    }
    boolean four = (buffer[offset] & 0xf0) == 0x40;
    if (network.carries(four ? IpFamily.IPV4 : IpFamily.IPV6)) {
      transmit(four ? PppProtocol.IPV4 : PppProtocol.IPV6, buffer, offset, length);
    }
  }

  private void transmit(int protocol, byte[] buffer, int offset, int length) {
    int encoded = encoder.encode(protocol, buffer, offset, length);
    listener.transmit(encoder.buffer(), 0, encoded);
  }

  /// Ends the link politely: Terminate-Request with `reason`, then [PppEvent.Down].
  public void close(String reason) {
    if (over) {
      return;
    }
    boolean opened = lcp.opened();
    lcp.close(reason);
    if (!opened) {
      end(new PppEnd.Closed());
    }
  }

  /// The line is gone.
  public void lineLost(String result) {
    end(new PppEnd.CarrierLost(result));
  }

  private void end(PppEnd end) {
    if (!over) {
      over = true;
      for (Timer timer : Timer.values()) {
        listener.startTimer(timer, Duration.ZERO);
      }
      listener.happened(new PppEvent.Down(end));
    }
  }

  /// Says goodbye without waiting for an answer, and ends.
  private void part(PppEnd end, String reason) {
    if (!over) {
      over = true;
      lcp.close(reason);
      over = false;
      end(end);
    }
  }

  private void frame(byte[] buffer, int length) {
    boolean addressed =
        length >= 2 && (buffer[0] & 0xff) == HdlcEncoder.ALL_STATIONS >> 8 && buffer[1] == 0x03;
    int at = addressed ? 2 : 0;
    if (at == length) {
      return;
    }
    int protocol = buffer[at++] & 0xff;
    if ((protocol & 1) == 0) {
      if (at == length) {
        return;
      }
      protocol = protocol << 8 | buffer[at++] & 0xff;
    }
    control.heard();
    if (protocol == PppProtocol.IPV4 && network.carries(IpFamily.IPV4)
        || protocol == PppProtocol.IPV6 && network.carries(IpFamily.IPV6)) {
      listener.packet(buffer, at, length - at);
    } else {
      control(protocol, buffer, at, length - at);
    }
  }

  private void control(int protocol, byte[] buffer, int offset, int length) {
    if (protocol == PppProtocol.LCP) {
      ControlPacket.parse(buffer, offset, length).ifPresent(control::receive);
      return;
    }
    if (!lcp.opened()) {
      // RFC 1661 §3.4: nothing but LCP counts before the link is established
      return;
    }
    Optional<Negotiation> family = network.speaks(protocol);
    if (protocol == PppProtocol.PAP || protocol == PppProtocol.CHAP) {
      ControlPacket.parse(buffer, offset, length)
          .ifPresent(packet -> authentication.receive(protocol, packet));
    } else if (family.isEmpty()) {
      control.reject(protocol, buffer, offset, length);
    } else if (protocol != PppProtocol.IPV4 && protocol != PppProtocol.IPV6) {
      ControlPacket.parse(buffer, offset, length)
          .ifPresent(packet -> network.receive(family.get(), packet));
    }
  }

  private void protocolRejected(int protocol) {
    switch (protocol) {
      case PppProtocol.LCP -> lcp.protocolRejected();
      case PppProtocol.PAP, PppProtocol.CHAP ->
          part(
              new PppEnd.NotAgreed(
                  "the peer rejects " + PppProtocol.name(protocol) + " although it was agreed"),
              "");
      default -> network.rejected(protocol);
    }
  }

  private final class Line implements ControlLine {
    @Override
    public void send(int protocol, ControlPacket packet) {
      byte[] octets = packet.encode();
      transmit(protocol, octets, 0, octets.length);
    }

    @Override
    public void startTimer(Timer timer, Duration delay) {
      if (!over) {
        listener.startTimer(timer, delay);
      }
    }
  }

  private final class Frames implements HdlcDecoder.Sink {
    @Override
    public void frame(byte[] buffer, int length) {
      if (!over) {
        PppLink.this.frame(buffer, length);
      }
    }

    @Override
    public void garbage(byte[] buffer, int length) {
      if (!over) {
        text.add(buffer, length);
        ModemText.result(buffer, length).ifPresent(result -> end(new PppEnd.CarrierLost(result)));
      }
    }
  }

  private final class LinkLayer implements Negotiation.Owner {
    @Override
    public void up() {
      encoder.agree(
          policy.peerAccm(), policy.peerTakesShortProtocol(), policy.peerTakesShortAddress());
      listener.happened(new PppEvent.LinkUp(policy.peerMru()));
      verdictAwaited = Optional.empty();
      control.begin();
      authentication.begin(policy.peerDemands(), policy.weDemand());
    }

    @Override
    public void down() {
      encoder.forget();
      control.stop();
      verdictAwaited = authentication.awaitsVerdict();
      authentication.stop();
      network.stop();
    }

    @Override
    public void finished(NegotiationEnd why) {
      end(
          switch (why) {
            case NegotiationEnd.Closed _ -> new PppEnd.Closed();
            case NegotiationEnd.LoopedBack _ -> new PppEnd.LoopedBack();
            case NegotiationEnd.NotSpoken _ -> new PppEnd.NotAgreed("the peer rejects LCP itself");
            case NegotiationEnd.NotAgreed(String words) ->
                policy.unproven()
                    ? new PppEnd.PeerNotAuthentic(words)
                    : new PppEnd.NotAgreed(words);
            case NegotiationEnd.TerminatedByPeer(String reason) -> terminated(reason);
            case NegotiationEnd.Unanswered(boolean spoke) ->
                spoke
                    ? new PppEnd.NotAgreed("the peer speaks PPP but does not answer our requests")
                    : new PppEnd.NoPeer(text.heard(decoder.pending(), decoder.pendingLength()));
          });
    }
  }

  /// A peer that ends the link instead of a verdict does not accept who we are.
  private PppEnd terminated(String reason) {
    return verdictAwaited
        .<PppEnd>map(by -> new PppEnd.AuthenticationRefused(by, reason))
        .orElse(new PppEnd.Terminated(reason));
  }

  private final class AuthenticationLayer implements Authentication.Owner {
    @Override
    public void accepted(AuthProtocol by, String message) {
      listener.happened(new PppEvent.Authenticated(by, message));
    }

    @Override
    public void passed() {
      network.begin();
    }

    @Override
    public void refused(PppEnd end) {
      part(end, "authentication failed");
    }
  }

  private final class NetworkLayer implements NetworkPhase.Owner {
    @Override
    public void happened(PppEvent event) {
      if (!over) {
        listener.happened(event);
      }
    }

    @Override
    public void nothingLeft(String why) {
      part(new PppEnd.NotAgreed(why), why);
    }
  }
}
