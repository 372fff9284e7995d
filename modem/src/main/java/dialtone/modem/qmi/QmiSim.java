package dialtone.modem.qmi;

import dialtone.modem.Sim;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.failure.QmiError;
import dialtone.protocol.privacy.Private;
import dialtone.protocol.privacy.Secret;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.uim.CardFile;
import dialtone.protocol.qmi.uim.CardStatus;
import dialtone.protocol.qmi.uim.Cards;
import dialtone.protocol.qmi.uim.EventRegistrationFlag;
import dialtone.protocol.qmi.uim.EventRegistrationFlagCodes;
import dialtone.protocol.qmi.uim.GetCardStatus;
import dialtone.protocol.qmi.uim.PinId;
import dialtone.protocol.qmi.uim.ReadTransparent;
import dialtone.protocol.qmi.uim.RegisterEvents;
import dialtone.protocol.qmi.uim.RetriesRemaining;
import dialtone.protocol.qmi.uim.Session;
import dialtone.protocol.qmi.uim.SessionType;
import dialtone.protocol.qmi.uim.SlotStatus;
import dialtone.protocol.qmi.uim.VerifyPin;
import dialtone.protocol.status.SimStatus;
import dialtone.protocol.status.SimStatus.State;
import dialtone.protocol.wire.Octets;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;

/// The SIM by service UIM; by DMS on modems before it, which is found out once. A card that is still
/// starting is a state to wait for, not an error, and its change is told by the modem.
public final class QmiSim implements Sim {
  // Seen: slow cards take 3 s to check it.
  private static final Duration PIN = Duration.ofSeconds(20);

  // 3GPP TS 31.102 §4.2.2 and §4.7; paths as UIM wants them, the low octet first.
  private static final CardFile EF_ICCID =
      new CardFile(0x2fe2, Octets.of((byte) 0x00, (byte) 0x3f));
  private static final CardFile EF_IMSI =
      new CardFile(0x6f07, Octets.of((byte) 0x00, (byte) 0x3f, (byte) 0xff, (byte) 0x7f));

  private static final long CHANGES =
      EventRegistrationFlagCodes.code(EventRegistrationFlag.CARD_STATUS)
          | EventRegistrationFlagCodes.code(EventRegistrationFlag.PHYSICAL_SLOT_STATUS);

  private final QmiClient uim;
  private final DmsSim old;
  private volatile boolean withoutUim;
  private volatile Optional<Private> iccid = Optional.empty();
  private volatile Optional<CardView> seen = Optional.empty();

  public QmiSim(QmiSession session) {
    this.uim = session.client(Service.UIM);
    this.old = new DmsSim(session.client(Service.DMS));
  }

  /// One round trip: state, ICCID and IMSI side by side.
  @Override
  public SimStatus read() {
    CompletableFuture<SimStatus> looked = look();
    CompletableFuture<Optional<Private>> imsi = imsi();
    SimStatus status = Answers.join(looked);
    if (status.state() != State.READY) {
      Answers.forget(imsi);
      return status;
    }
    Optional<Private> number = Answers.join(imsi);
    return new SimStatus(
        status.state(),
        status.asksFor(),
        status.pinTries(),
        status.pukTries(),
        status.iccid(),
        number,
        status.why());
  }

  /// State, tries and ICCID, in one round trip beside whatever else is asked.
  CompletableFuture<SimStatus> look() {
    CompletableFuture<Optional<Private>> number = number();
    CompletableFuture<SimStatus> state = state();
    return state.thenCombine(number, QmiSim::numbered);
  }

  private CompletableFuture<SimStatus> state() {
    if (withoutUim) {
      return old.state();
    }
    return uim.submit(new GetCardStatus())
        .thenApply(reply -> learn(reply.cardStatus()))
        .exceptionallyCompose(this::otherwise);
  }

  private SimStatus learn(Optional<Cards> cards) {
    seen = cards.map(CardView::new);
    SimStatus status =
        seen.map(CardView::status).orElseGet(() -> CardView.plain(State.INITIALISING, ""));
    if (status.state() == State.ABSENT || status.state() == State.INITIALISING) {
      // What comes next may be another card.
      iccid = Optional.empty();
    }
    return status;
  }

  private CompletableFuture<SimStatus> otherwise(Throwable failed) {
    Optional<Failure> why = Answers.cause(failed);
    if (why.filter(Answers::isUnknown).isPresent()) {
      withoutUim = true;
      return old.state();
    }
    // Busy: what a modem that boots says for several seconds.
    return why.filter(Answers::isRefusal).isPresent()
        ? CompletableFuture.completedFuture(CardView.plain(State.INITIALISING, ""))
        : CompletableFuture.failedFuture(failed);
  }

  private static SimStatus numbered(SimStatus status, Optional<Private> number) {
    boolean none = status.state() == State.ABSENT || status.state() == State.INITIALISING;
    return new SimStatus(
        status.state(),
        status.asksFor(),
        status.pinTries(),
        status.pukTries(),
        none ? Optional.empty() : number,
        status.imsi(),
        status.why());
  }

  @Override
  public Optional<Private> iccid() {
    return Answers.join(number());
  }

  private CompletableFuture<Optional<Private>> number() {
    Optional<Private> known = iccid;
    if (known.isPresent()) {
      return CompletableFuture.completedFuture(known);
    }
    return file(EF_ICCID)
        .thenApply(octets -> octets.flatMap(CardDigits::iccid))
        .thenCompose(number -> orElse(number, old::iccid))
        .thenApply(this::remember);
  }

  private Optional<Private> remember(Optional<Private> number) {
    if (number.isPresent()) {
      iccid = number;
    }
    return number;
  }

  private CompletableFuture<Optional<Private>> imsi() {
    return file(EF_IMSI)
        .thenApply(octets -> octets.flatMap(CardDigits::imsi))
        .thenCompose(number -> orElse(number, old::imsi));
  }

  private interface Asking {
    CompletableFuture<Optional<Private>> ask();
  }

  private static CompletableFuture<Optional<Private>> orElse(
      Optional<Private> number, Asking otherwise) {
    return number.isPresent() ? CompletableFuture.completedFuture(number) : otherwise.ask();
  }

  private CompletableFuture<Optional<Octets>> file(CardFile file) {
    if (withoutUim) {
      return CompletableFuture.completedFuture(Optional.empty());
    }
    ReadTransparent whole =
        new ReadTransparent(
            Optional.of(new Session(SessionType.PRIMARY_GW_PROVISIONING, Octets.NONE)),
            Optional.of(file),
            Optional.of(new ReadTransparent.ReadInformation(0, 0)),
            OptionalLong.empty(),
            Optional.empty());
    return Answers.orRefused(uim.submit(whole))
        .thenApply(reply -> reply.flatMap(ReadTransparent.Reply::readResult));
  }

  @Override
  public void watch(Runnable changed) {
    QmiSession.Subscription _ =
        uim.on(
            CardStatus.class,
            told -> {
              SimStatus _ = learn(told.cardStatus());
              changed.run();
            });
    QmiSession.Subscription _ =
        uim.on(
            SlotStatus.class,
            _ -> {
              iccid = Optional.empty();
              changed.run();
            });
    Answers.forget(
        uim.submit(new RegisterEvents(OptionalLong.of(CHANGES)))
            .exceptionally(
                failed -> {
                  if (Answers.cause(failed).filter(Answers::isUnknown).isPresent()) {
                    old.watch(changed);
                  }
                  return new RegisterEvents.Reply(OptionalLong.empty());
                }));
  }

  @Override
  public void enterPin(Secret pin) {
    if (!pin.reveal().matches("[0-9]{4,8}")) {
      throw new ModemFailure(new Failure.BadInput("the PIN", "a PIN has four to eight digits"));
    }
    if (withoutUim) {
      old.enterPin(pin, PIN);
      return;
    }
    // No effect: it was entered already.
    switch (Answers.join(
        uim.submit(verify(pin), VerifyPin.Failed.class, PIN, "the SIM's verdict"))) {
      case QmiOutcome.Answered<VerifyPin.Reply, VerifyPin.Failed> _ -> {}
      case QmiOutcome.Refused<VerifyPin.Reply, VerifyPin.Failed> refused -> {
        if (refused.error() != QmiError.NO_EFFECT.number()) {
          throw rejected(
              refused.failure(),
              refused
                  .details()
                  .flatMap(VerifyPin.Failed::retriesRemaining)
                  .map(RetriesRemaining::verifyRetriesLeft));
        }
      }
    }
  }

  private VerifyPin verify(Secret pin) {
    int slot = seen.map(CardView::slot).orElse(1);
    PinId which = seen.map(CardView::pin).orElse(PinId.PIN1);
    return new VerifyPin(
        Optional.of(new Session(cardSlot(slot), Octets.NONE)),
        Optional.of(new VerifyPin.Info(which, pin)),
        OptionalLong.empty());
  }

  private static SessionType cardSlot(int slot) {
    return switch (slot) {
      case 2 -> SessionType.CARD_SLOT_2;
      case 3 -> SessionType.CARD_SLOT_3;
      case 4 -> SessionType.CARD_SLOT_4;
      case 5 -> SessionType.CARD_SLOT_5;
      default -> SessionType.CARD_SLOT_1;
    };
  }

  /// What a refused PIN comes to.
  static ModemFailure rejected(Failure failure, Optional<Integer> triesLeft) {
    if (Answers.is(failure, QmiError.PIN_BLOCKED)) {
      return new ModemFailure(new Failure.PinRejected(Optional.of(0)));
    }
    return new ModemFailure(
        Answers.is(failure, QmiError.INCORRECT_PIN)
            ? new Failure.PinRejected(triesLeft.flatMap(CardView::tries))
            : failure);
  }
}
