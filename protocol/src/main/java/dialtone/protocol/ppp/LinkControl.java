package dialtone.protocol.ppp;

import dialtone.protocol.ppp.PppSettings.Patience;
import dialtone.protocol.wire.Octets;
import java.time.Duration;
import java.util.function.IntConsumer;

/// What LCP does besides negotiating (RFC 1661 §5.7 to §5.9): protocols are rejected, and echoes
/// tell whether the peer is still there.
final class LinkControl {
  private static final int MAGIC = 4;
  private static final int PROTOCOL = 2;

  private final Negotiation lcp;
  private final LcpPolicy policy;
  private final Patience patience;
  private final ControlLine line;
  private final IntConsumer protocolRejected;
  private int identifier;
  private int unanswered;
  private boolean heard;
  private boolean answersEchoes;

  /// @param protocolRejected told which protocol the peer does not know
  LinkControl(
      Negotiation lcp,
      LcpPolicy policy,
      Patience patience,
      ControlLine line,
      IntConsumer protocolRejected) {
    this.lcp = lcp;
    this.policy = policy;
    this.patience = patience;
    this.line = line;
    this.protocolRejected = protocolRejected;
  }

  void begin() {
    unanswered = 0;
    heard = false;
    answersEchoes = false;
    if (!patience.echoInterval().isZero()) {
      ask();
    }
  }

  void stop() {
    line.startTimer(PppLink.Timer.ECHO, Duration.ZERO);
  }

  /// A whole frame came from the peer: it lives, whether or not it knows echoes.
  void heard() {
    heard = true;
  }

  /// Echo-Requests in a row to which nothing came.
  int unanswered() {
    return unanswered;
  }

  /// The echo interval is over: asks again, and says whether the peer still counts as alive. One that
  /// never answered an echo on this link does: many a stick's firmware knows none.
  boolean elapsed() {
    lcp.calm();
    if (!lcp.opened()) {
      return true;
    }
    unanswered = heard ? 0 : unanswered;
    heard = false;
    if (answersEchoes && unanswered >= patience.echoFailures()) {
      return false;
    }
    unanswered++;
    ask();
    return true;
  }

  private void ask() {
    send(ControlPacket.ECHO_REQUEST, nextIdentifier(), magic().toArray());
    line.startTimer(PppLink.Timer.ECHO, patience.echoInterval());
  }

  void receive(ControlPacket packet) {
    if (lcp.receive(packet)) {
      return;
    }
    switch (packet.code()) {
      case ControlPacket.PROTOCOL_REJECT -> protocolRejected(packet.data());
      case ControlPacket.ECHO_REQUEST -> echo(packet);
      case ControlPacket.ECHO_REPLY -> answersEchoes = true;
      case ControlPacket.DISCARD_REQUEST,
          ControlPacket.IDENTIFICATION,
          ControlPacket.TIME_REMAINING -> {}
      default -> lcp.unknown(packet);
    }
  }

  private void protocolRejected(Octets data) {
    if (lcp.opened() && data.size() >= PROTOCOL) {
      protocolRejected.accept(data.at(0) << 8 | data.at(1));
    }
  }

  private void echo(ControlPacket request) {
    if (lcp.opened() && request.data().size() >= MAGIC) {
      byte[] data = request.data().toArray();
      System.arraycopy(magic().toArray(), 0, data, 0, MAGIC);
      send(ControlPacket.ECHO_REPLY, request.identifier(), data);
    }
  }

  /// Tells the peer that a packet of `protocol` came to nobody.
  void reject(int protocol, byte[] buffer, int offset, int length) {
    int kept = Math.min(length, policy.peerMru() - ControlPacket.HEADER - PROTOCOL);
    byte[] data = new byte[PROTOCOL + kept];
    data[0] = (byte) (protocol >> 8);
    data[1] = (byte) protocol;
    System.arraycopy(buffer, offset, data, PROTOCOL, kept);
    send(ControlPacket.PROTOCOL_REJECT, nextIdentifier(), data);
  }

  private Octets magic() {
    return ConfigOption.u32(LcpPolicy.MAGIC, policy.magic()).value();
  }

  private int nextIdentifier() {
    identifier = identifier + 1 & 0xff;
    return identifier;
  }

  private void send(int code, int packetIdentifier, byte[] data) {
    line.send(PppProtocol.LCP, new ControlPacket(code, packetIdentifier, Octets.of(data)));
  }
}
