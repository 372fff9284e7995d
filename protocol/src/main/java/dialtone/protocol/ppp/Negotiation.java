package dialtone.protocol.ppp;

import dialtone.protocol.ppp.NegotiationPolicy.Reaction;
import dialtone.protocol.ppp.NegotiationPolicy.Verdict;
import dialtone.protocol.ppp.TransitionTable.Action;
import dialtone.protocol.ppp.TransitionTable.Event;
import dialtone.protocol.ppp.TransitionTable.State;
import dialtone.protocol.ppp.TransitionTable.Transition;
import dialtone.protocol.wire.Octets;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// One control protocol: walks the [TransitionTable], with counters that end what the RFC would let
/// go round for ever.
final class Negotiation {

  /// RFC 1661 §4.6, Max-Terminate.
  private static final int MAX_TERMINATE = 2;

  /// How often a layer that was open may be negotiated anew between two calls of [#calm].
  private static final int MAX_RESTARTS = 10;

  /// Two questions to a peer that has nothing better yet are this part of the restart time apart.
  /// Most modems take a second for each answer themselves, and are asked again at once then.
  private static final int PAUSE_PART = 10;

  private static final int NO_REQUEST = -1;

  /// Whom it tells.
  interface Owner {
    void up();

    void down();

    /// At most once between two calls of [Negotiation#lowerUp].
    void finished(NegotiationEnd end);
  }

  private final int protocol;
  private final PppLink.Timer timer;
  private final NegotiationPolicy policy;
  private final PppSettings.Patience patience;
  private final ControlLine line;
  private final Owner owner;
  private State state = State.INITIAL;
  private int nextIdentifier = 1;
  private int awaited = NO_REQUEST;
  private Octets asked = Octets.NONE;
  private ControlPacket reply = new ControlPacket(0, 0, Octets.NONE);
  private String closeReason = "";
  private int triesLeft;
  private int unanswered;
  private int refusals;
  /// What the peer wanted last and did not get: should it leave now, that is why.
  private Optional<String> refusedWish = Optional.empty();
  private int naksSent;
  private int rejectsSent;
  private int requestsTaken;
  private int restarts;
  private int terminations;
  private boolean patient;
  private boolean pausing;
  private boolean askLater;
  private boolean peerSpoke;
  private boolean finished;

  Negotiation(
      int protocol,
      PppLink.Timer timer,
      NegotiationPolicy policy,
      PppSettings.Patience patience,
      ControlLine line,
      Owner owner) {
    this.protocol = protocol;
    this.timer = timer;
    this.policy = policy;
    this.patience = patience;
    this.line = line;
    this.owner = owner;
  }

  boolean opened() {
    return state == State.OPENED;
  }

  /// What is below can carry it.
  void lowerUp() {
    finished = false;
    peerSpoke = false;
    happen(Event.UP);
  }

  void lowerDown() {
    happen(Event.DOWN);
  }

  void open() {
    happen(Event.OPEN);
  }

  void close(String reason) {
    closeReason = reason;
    happen(Event.CLOSE);
  }

  /// The link has stood for a while: what happened before counts no longer.
  void calm() {
    restarts = 0;
  }

  /// The peer rejected this whole protocol.
  void protocolRejected() {
    if (!finished && state != State.INITIAL) {
      finish(new NegotiationEnd.NotSpoken());
      happen(Event.RXJ_MINUS);
    }
  }

  void elapsed() {
    if (pausing) {
      pauseOver();
    } else if (state.waits()) {
      unanswered++;
      boolean again =
          triesLeft > 0 && (!state.negotiates() || unanswered < patience.maxConfigure());
      happen(again ? Event.TO_PLUS : Event.TO_MINUS);
    }
  }

  private void pauseOver() {
    pausing = false;
    if (askLater) {
      happen(Event.RCN);
    } else {
      line.startTimer(timer, patience.restart().minus(pause()));
    }
  }

  private Duration pause() {
    return patience.restart().dividedBy(PAUSE_PART);
  }

  /// Takes a packet of this protocol.
  ///
  /// @return whether its code is one that every control protocol has
  boolean receive(ControlPacket packet) {
    if (state == State.INITIAL || state == State.STARTING) {
      return true;
    }
    switch (packet.code()) {
      case ControlPacket.CONFIGURE_REQUEST -> request(packet);
      case ControlPacket.CONFIGURE_ACK -> acknowledgement(packet);
      case ControlPacket.CONFIGURE_NAK, ControlPacket.CONFIGURE_REJECT -> refusal(packet);
      case ControlPacket.TERMINATE_REQUEST -> termination(packet);
      case ControlPacket.TERMINATE_ACK -> happen(Event.RTA);
      case ControlPacket.CODE_REJECT -> codeRejected(packet);
      default -> {
        return false;
      }
    }
    peerSpoke = true;
    return true;
  }

  /// Answers a packet whose code nobody knows.
  void unknown(ControlPacket packet) {
    reply = new ControlPacket(ControlPacket.CODE_REJECT, identifier(), Octets.of(packet.encode()));
    happen(Event.RUC);
  }

  private void request(ControlPacket packet) {
    Optional<List<ConfigOption>> options = ConfigOption.parse(packet.data());
    if (options.isEmpty() || state == State.CLOSING || state == State.STOPPING) {
      return;
    }
    if (state == State.CLOSED) {
      answerTo(packet, ControlPacket.TERMINATE_ACK, Octets.NONE);
      happen(Event.RCR_PLUS);
      return;
    }
    restarts += state == State.OPENED ? 1 : 0;
    if (++requestsTaken > 4 * patience.maxFailure() + patience.maxConfigure()
        || restarts > MAX_RESTARTS) {
      giveUp(new NegotiationEnd.NotAgreed("the peer begins the negotiation again and again"));
      return;
    }
    Verdict verdict = policy.judge(options.get());
    if (verdict.end().isPresent()) {
      giveUp(verdict.end().get());
    } else if (verdict.grants()) {
      naksSent = 0;
      rejectsSent = 0;
      answerTo(packet, ControlPacket.CONFIGURE_ACK, packet.data());
      happen(Event.RCR_PLUS);
    } else {
      refuse(packet, verdict);
    }
  }

  private void refuse(ControlPacket packet, Verdict verdict) {
    refusedWish = Optional.of(verdict.insisting());
    // RFC 1661 §4.6, Max-Failure: what was nak'd too often is rejected
    boolean tired = naksSent >= patience.maxFailure();
    List<ConfigOption> rejects =
        verdict.rejects().isEmpty() && tired ? verdict.naks() : verdict.rejects();
    if (rejects.isEmpty()) {
      naksSent++;
      answerTo(packet, ControlPacket.CONFIGURE_NAK, ConfigOption.encode(verdict.naks()));
    } else if (rejectsSent++ < patience.maxFailure()) {
      answerTo(packet, ControlPacket.CONFIGURE_REJECT, ConfigOption.encode(rejects));
    } else {
      giveUp(new NegotiationEnd.NotAgreed(verdict.insisting()));
      return;
    }
    happen(Event.RCR_MINUS);
  }

  private void acknowledgement(ControlPacket packet) {
    if (packet.identifier() == awaited && packet.data().equals(asked)) {
      awaited = NO_REQUEST;
      happen(Event.RCA);
    }
  }

  private void refusal(ControlPacket packet) {
    Optional<List<ConfigOption>> options = ConfigOption.parse(packet.data());
    if (packet.identifier() != awaited || options.isEmpty()) {
      return;
    }
    awaited = NO_REQUEST;
    refusals++;
    Reaction reaction =
        packet.code() == ControlPacket.CONFIGURE_NAK
            ? policy.naked(options.get(), refusals)
            : policy.rejected(options.get(), refusals);
    patient = reaction instanceof Reaction.AskLater;
    switch (reaction) {
      case Reaction.Ask _ -> happen(Event.RCN);
      case Reaction.AskLater _ -> {
        if (pausing) {
          askLater = true;
        } else {
          happen(Event.RCN);
        }
      }
      case Reaction.GiveUp(String why) -> giveUp(new NegotiationEnd.NotAgreed(why));
    }
  }

  private void termination(ControlPacket packet) {
    boolean open = state == State.OPENED;
    answerTo(packet, ControlPacket.TERMINATE_ACK, Octets.NONE);
    happen(Event.RTR);
    if (open || state.negotiates() && endsNegotiation(packet)) {
      Optional<String> refused = open ? Optional.empty() : refusedWish;
      giveUp(
          refused
              .<NegotiationEnd>map(NegotiationEnd.NotAgreed::new)
              .orElseGet(() -> new NegotiationEnd.TerminatedByPeer(packet.text())));
    }
  }

  /// RFC 1661 §4.1 begins again after a Terminate-Request that comes before the layer is open; but
  /// a peer that gives a reason, or says it twice, will not have us.
  private boolean endsNegotiation(ControlPacket termination) {
    terminations++;
    return terminations > 1 || !termination.text().isEmpty();
  }

  private void codeRejected(ControlPacket packet) {
    int code = packet.data().size() == 0 ? 0 : packet.data().at(0);
    if (code >= ControlPacket.CONFIGURE_REQUEST && code <= ControlPacket.CODE_REJECT) {
      finish(new NegotiationEnd.NotSpoken());
      happen(Event.RXJ_MINUS);
    } else {
      happen(Event.RXJ_PLUS);
    }
  }

  private void giveUp(NegotiationEnd end) {
    closeReason = end instanceof NegotiationEnd.NotAgreed(String why) ? why : "";
    if (state.negotiates() || state == State.OPENED) {
      happen(Event.CLOSE);
    }
    finish(end);
  }

  private void finish(NegotiationEnd end) {
    if (!finished) {
      finished = true;
      owner.finished(end);
    }
  }

  private void happen(Event event) {
    Optional<Transition> transition = TransitionTable.of(state, event);
    if (transition.isEmpty()) {
      return;
    }
    State before = state;
    state = transition.get().next();
    if (!state.waits() && before.waits()) {
      pausing = false;
      askLater = false;
      line.startTimer(timer, Duration.ZERO);
    }
    for (Action action : transition.get().actions()) {
      perform(action, before);
    }
  }

  private void perform(Action action, State before) {
    switch (action) {
      case TLU -> layerUp();
      case TLD -> owner.down();
      case TLS -> {}
      case TLF -> layerFinished(before);
      case IRC ->
          triesLeft =
              state.waits() && !state.negotiates() ? MAX_TERMINATE : patience.maxConfigure();
      case ZRC -> {
        pausing = false;
        triesLeft = 0;
        line.startTimer(timer, patience.restart());
      }
      case SCR -> sendRequest(before);
      case SCA, SCN, STA, SCJ, SER -> line.send(protocol, reply);
      case STR -> sendTermination();
    }
  }

  private void layerUp() {
    unanswered = 0;
    requestsTaken = 0;
    terminations = 0;
    Optional<String> unusable = policy.unusable();
    if (unusable.isPresent()) {
      giveUp(new NegotiationEnd.NotAgreed(unusable.get()));
    } else {
      owner.up();
    }
  }

  private void layerFinished(State before) {
    boolean closing = before == State.CLOSING || before == State.STOPPING;
    finish(closing ? new NegotiationEnd.Closed() : new NegotiationEnd.Unanswered(peerSpoke));
  }

  private void sendRequest(State before) {
    if (!before.negotiates()) {
      refusals = 0;
      naksSent = 0;
      rejectsSent = 0;
      unanswered = 0;
      patient = false;
      policy.begin();
    }
    askLater = false;
    awaited = identifier();
    asked = ConfigOption.encode(policy.wishes());
    send(new ControlPacket(ControlPacket.CONFIGURE_REQUEST, awaited, asked));
    if (patient) {
      pausing = true;
      line.startTimer(timer, pause());
    }
  }

  private void sendTermination() {
    Octets reason = Octets.of(closeReason.getBytes(StandardCharsets.UTF_8));
    send(new ControlPacket(ControlPacket.TERMINATE_REQUEST, identifier(), reason));
  }

  private void send(ControlPacket packet) {
    triesLeft--;
    pausing = false;
    line.send(protocol, packet);
    line.startTimer(timer, patience.restart());
  }

  private void answerTo(ControlPacket packet, int code, Octets data) {
    reply = new ControlPacket(code, packet.identifier(), data);
  }

  private int identifier() {
    int identifier = nextIdentifier;
    nextIdentifier = nextIdentifier + 1 & 0xff;
    return identifier;
  }
}
