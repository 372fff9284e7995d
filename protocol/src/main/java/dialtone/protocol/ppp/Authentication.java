package dialtone.protocol.ppp;

import dialtone.protocol.ppp.PppSettings.Account;
import dialtone.protocol.ppp.PppSettings.Patience;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// The authentication phase, RFC 1661 §3.5: we prove who we are, the peer does, both or none.
final class Authentication {

  /// What follows.
  interface Owner {
    /// One direction is done.
    void accepted(AuthProtocol by, String message);

    /// All that was demanded is done: the network phase may begin.
    void passed();

    void refused(PppEnd end);
  }

  private final PppSettings settings;
  private final RandomGenerator random;
  private final ControlLine line;
  private final Owner owner;
  private final List<Proof> proofs = new ArrayList<>();
  private int open;
  private Duration waited = Duration.ZERO;
  private boolean passed;

  Authentication(PppSettings settings, RandomGenerator random, ControlLine line, Owner owner) {
    this.settings = settings;
    this.random = random;
    this.line = line;
    this.owner = owner;
  }

  /// LCP is open.
  ///
  /// @param ours how we prove who we are
  /// @param theirs how the peer does
  void begin(Optional<AuthProtocol> ours, Optional<AuthProtocol> theirs) {
    stop();
    ours.ifPresent(by -> proofs.add(proof(by)));
    theirs.ifPresent(by -> proofs.add(demand(by)));
    open = proofs.size();
    if (open == 0) {
      passed = true;
      owner.passed();
      return;
    }
    line.startTimer(PppLink.Timer.AUTHENTICATION, settings.patience().restart());
    List.copyOf(proofs).forEach(Proof::begin);
  }

  void stop() {
    proofs.clear();
    passed = false;
    waited = Duration.ZERO;
    line.startTimer(PppLink.Timer.AUTHENTICATION, Duration.ZERO);
  }

  private Proof proof(AuthProtocol by) {
    Account account = settings.account();
    Proof.Owner end = new Direction();
    return switch (by) {
      case PAP -> new PapProof(account, line, end);
      case CHAP_MD5, MSCHAP_V2 -> new ChapProof(ChapAlgorithm.of(by, random), account, line, end);
    };
  }

  private Proof demand(AuthProtocol by) {
    Account account = settings.account();
    Proof.Owner end = new Direction();
    return switch (by) {
      case PAP -> new PapDemand(account, line, end);
      case CHAP_MD5, MSCHAP_V2 -> new ChapDemand(ChapAlgorithm.of(by, random), account, line, end);
    };
  }

  void receive(int protocol, ControlPacket packet) {
    boolean pap = protocol == PppProtocol.PAP;
    for (Proof proof : List.copyOf(proofs)) {
      if (pap == (proof.by() == AuthProtocol.PAP)) {
        proof.receive(packet);
      }
    }
  }

  void elapsed() {
    if (passed || proofs.isEmpty()) {
      return;
    }
    Patience patience = settings.patience();
    waited = waited.plus(patience.restart());
    if (waited.compareTo(patience.authentication()) >= 0) {
      owner.refused(new PppEnd.NotAgreed(proofs.getFirst().by().word() + " came to no verdict"));
      return;
    }
    line.startTimer(PppLink.Timer.AUTHENTICATION, patience.restart());
    List.copyOf(proofs).forEach(Proof::again);
  }

  /// The protocol by which we have told who we are, while the verdict is awaited.
  Optional<AuthProtocol> awaitsVerdict() {
    return proofs.stream().filter(Proof::awaitsVerdict).map(Proof::by).findFirst();
  }

  private final class Direction implements Proof.Owner {
    private boolean done;

    @Override
    public void accepted(AuthProtocol by, String message) {
      // a peer may ask again at any time (RFC 1994 §2): only the first verdict is news
      if (done) {
        return;
      }
      done = true;
      open--;
      owner.accepted(by, message);
      if (open == 0) {
        passed = true;
        line.startTimer(PppLink.Timer.AUTHENTICATION, Duration.ZERO);
        owner.passed();
      }
    }

    @Override
    public void refused(PppEnd end) {
      owner.refused(end);
    }
  }
}
