package dialtone.simulator.qmi;

import dialtone.protocol.failure.QmiError;
import dialtone.protocol.qmi.uim.Application;
import dialtone.protocol.qmi.uim.Card;
import dialtone.protocol.qmi.uim.CardApplicationPersonalizationFeatureStatus;
import dialtone.protocol.qmi.uim.CardApplicationPersonalizationState;
import dialtone.protocol.qmi.uim.CardApplicationState;
import dialtone.protocol.qmi.uim.CardApplicationType;
import dialtone.protocol.qmi.uim.CardError;
import dialtone.protocol.qmi.uim.CardProtocol;
import dialtone.protocol.qmi.uim.CardState;
import dialtone.protocol.qmi.uim.CardStatus;
import dialtone.protocol.qmi.uim.CardStatusCodec;
import dialtone.protocol.qmi.uim.Cards;
import dialtone.protocol.qmi.uim.ChangeProvisioningSession;
import dialtone.protocol.qmi.uim.ChangeProvisioningSessionCodec;
import dialtone.protocol.qmi.uim.GetCardStatus;
import dialtone.protocol.qmi.uim.GetCardStatusCodec;
import dialtone.protocol.qmi.uim.GetConfiguration;
import dialtone.protocol.qmi.uim.GetConfigurationCodec;
import dialtone.protocol.qmi.uim.GetSlotStatus;
import dialtone.protocol.qmi.uim.GetSlotStatusCodec;
import dialtone.protocol.qmi.uim.PhysicalCardState;
import dialtone.protocol.qmi.uim.PhysicalSlotInformation;
import dialtone.protocol.qmi.uim.PhysicalSlotStatus;
import dialtone.protocol.qmi.uim.PinState;
import dialtone.protocol.qmi.uim.PowerOffSim;
import dialtone.protocol.qmi.uim.PowerOffSimCodec;
import dialtone.protocol.qmi.uim.PowerOnSim;
import dialtone.protocol.qmi.uim.PowerOnSimCodec;
import dialtone.protocol.qmi.uim.RefreshComplete;
import dialtone.protocol.qmi.uim.RefreshCompleteCodec;
import dialtone.protocol.qmi.uim.RefreshRegister;
import dialtone.protocol.qmi.uim.RefreshRegisterAll;
import dialtone.protocol.qmi.uim.RefreshRegisterAllCodec;
import dialtone.protocol.qmi.uim.RefreshRegisterCodec;
import dialtone.protocol.qmi.uim.RegisterEvents;
import dialtone.protocol.qmi.uim.RegisterEventsCodec;
import dialtone.protocol.qmi.uim.Reset;
import dialtone.protocol.qmi.uim.ResetCodec;
import dialtone.protocol.qmi.uim.SlotEid;
import dialtone.protocol.qmi.uim.SlotState;
import dialtone.protocol.qmi.uim.SwitchSlot;
import dialtone.protocol.qmi.uim.SwitchSlotCodec;
import dialtone.protocol.wire.Octets;
import dialtone.simulator.fault.FaultKind;
import dialtone.simulator.model.CardFiles;
import dialtone.simulator.model.Change;
import dialtone.simulator.model.Sim;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// UIM: the card, its application and its slot.
final class CardService {
  /// A USIM: registered application provider and application code of 3GPP (ETSI TS 101 220).
  static final Octets USIM = Octets.ofHex("a0000000871002ff49ff0589");

  /// Of a card that nobody sells.
  private static final Octets ATR = Octets.ofHex("3b9f96801fc78031e073fe2113");

  private static final int NONE = 0xffff;
  private static final int REPORT_CARD = 0x01;
  private static final int REPORT_SLOT = 0x10;

  private final Inside inside;

  private CardService(Inside inside) {
    this.inside = inside;
  }

  static void add(ServiceTable table, Inside inside) {
    CardService cards = new CardService(inside);
    table
        .accept(GetCardStatusCodec.INSTANCE, cards::status)
        .on(RegisterEventsCodec.INSTANCE, cards::report)
        .on(PowerOffSimCodec.INSTANCE, cards::off)
        .on(PowerOnSimCodec.INSTANCE, cards::on)
        .accept(ChangeProvisioningSessionCodec.INSTANCE, ChangeProvisioningSession.Reply::new)
        .accept(RefreshRegisterCodec.INSTANCE, RefreshRegister.Reply::new)
        .accept(RefreshRegisterAllCodec.INSTANCE, RefreshRegisterAll.Reply::new)
        .accept(RefreshCompleteCodec.INSTANCE, RefreshComplete.Reply::new)
        .on(ResetCodec.INSTANCE, cards::reset);
    if (inside.can("slots")) {
      table
          .accept(GetSlotStatusCodec.INSTANCE, cards::slots)
          .on(SwitchSlotCodec.INSTANCE, cards::choose)
          .accept(
              GetConfigurationCodec.INSTANCE,
              () ->
                  new GetConfiguration.Reply(
                      Optional.of(true),
                      Optional.of(List.of()),
                      Optional.of(false),
                      Optional.empty()));
    }
    inside.modem().watch(cards::changed);
  }

  private Sim sim() {
    return inside.modem().sim();
  }

  private GetCardStatus.Reply status() {
    int primary = sim().state() == Sim.State.ABSENT ? NONE : 0;
    return new GetCardStatus.Reply(
        Optional.of(new Cards(primary, NONE, NONE, NONE, List.of(card()))));
  }

  private Card card() {
    boolean absent = sim().state() == Sim.State.ABSENT;
    CardError error = sim().powered() ? CardError.NO_ATR_RECEIVED : CardError.POWER_DOWN;
    return new Card(
        absent ? CardState.ERROR : CardState.PRESENT,
        PinState.NOT_INITIALIZED,
        0,
        0,
        absent ? error : CardError.UNKNOWN,
        absent ? List.of() : List.of(application()));
  }

  private Application application() {
    return new Application(
        CardApplicationType.USIM,
        state(),
        CardApplicationPersonalizationState.READY,
        CardApplicationPersonalizationFeatureStatus.UNKNOWN,
        0,
        0,
        USIM,
        false,
        pin1(),
        sim().pinTries(),
        sim().pukTries(),
        PinState.ENABLED_NOT_VERIFIED,
        3,
        10);
  }

  private CardApplicationState state() {
    if (sim().rejected()) {
      return CardApplicationState.ILLEGAL;
    }
    return switch (sim().state()) {
      case ABSENT -> CardApplicationState.UNKNOWN;
      case INITIALISING -> CardApplicationState.DETECTED;
      case PIN -> CardApplicationState.PIN1_OR_UPIN_PIN_REQUIRED;
      case PUK -> CardApplicationState.PUK1_OR_UPIN_PUK_REQUIRED;
      case BLOCKED -> CardApplicationState.PIN1_BLOCKED;
      case READY -> CardApplicationState.READY;
    };
  }

  private PinState pin1() {
    return switch (sim().state()) {
      case ABSENT, INITIALISING -> PinState.NOT_INITIALIZED;
      case PIN -> PinState.ENABLED_NOT_VERIFIED;
      case PUK -> PinState.BLOCKED;
      case BLOCKED -> PinState.PERMANENTLY_BLOCKED;
      case READY -> sim().locked() ? PinState.ENABLED_VERIFIED : PinState.DISABLED;
    };
  }

  private void report(RegisterEvents request, Exchange<RegisterEvents.Reply, Void> exchange) {
    long mask = request.eventRegistrationMask().orElse(0);
    long known = mask & (inside.can("slots") ? REPORT_CARD | REPORT_SLOT : REPORT_CARD);
    exchange.client().want(Report.CARD_STATUS, (mask & REPORT_CARD) != 0);
    exchange.client().want(Report.SLOT_STATUS, (mask & REPORT_SLOT) != 0);
    exchange.reply(new RegisterEvents.Reply(OptionalLong.of(known)));
  }

  private void off(PowerOffSim request, Exchange<PowerOffSim.Reply, Void> exchange) {
    if (!first(request.slot())) {
      exchange.refuse(QmiError.INVALID_ARGUMENT);
    } else if (!sim().powered()) {
      exchange.refuse(QmiError.NO_EFFECT);
    } else {
      exchange.reply(new PowerOffSim.Reply());
      inside.modem().powerCard(false);
    }
  }

  private void on(PowerOnSim request, Exchange<PowerOnSim.Reply, Void> exchange) {
    if (!first(request.slot())) {
      exchange.refuse(QmiError.INVALID_ARGUMENT);
    } else if (sim().powered()) {
      exchange.refuse(QmiError.NO_EFFECT);
    } else {
      exchange.reply(new PowerOnSim.Reply());
      inside.faults().healed(FaultKind.UIM_ILLEGAL, "restart of the card");
      inside.modem().powerCard(true);
    }
  }

  private static boolean first(OptionalInt slot) {
    return slot.orElse(1) == 1;
  }

  private GetSlotStatus.Reply slots() {
    boolean absent = sim().state() == Sim.State.ABSENT;
    Octets iccid =
        new CardFiles(inside.modem().settings())
            .contents(CardFiles.EF_ICCID)
            .filter(_ -> !absent)
            .orElse(Octets.NONE);
    return new GetSlotStatus.Reply(
        Optional.of(
            List.of(
                new PhysicalSlotStatus(
                    absent ? PhysicalCardState.ABSENT : PhysicalCardState.PRESENT,
                    SlotState.ACTIVE,
                    1,
                    iccid))),
        Optional.of(
            List.of(
                new PhysicalSlotInformation(
                    absent ? CardProtocol.UNKNOWN : CardProtocol.UICC,
                    absent ? 0 : 1,
                    absent ? Octets.NONE : ATR,
                    false))),
        Optional.of(List.of(new SlotEid(Octets.NONE))));
  }

  private void choose(SwitchSlot request, Exchange<SwitchSlot.Reply, Void> exchange) {
    boolean first = request.physicalSlot().orElse(0) == 1;
    exchange.refuse(first ? QmiError.NO_EFFECT : QmiError.INVALID_ARGUMENT);
  }

  private void reset(Reset request, Exchange<Reset.Reply, Void> exchange) {
    exchange.client().forgetReports();
    exchange.reply(new Reset.Reply());
  }

  private void changed(Change change) {
    if (change instanceof Change.SimChanged) {
      int primary = sim().state() == Sim.State.ABSENT ? NONE : 0;
      inside
          .indications()
          .send(
              CardStatusCodec.INSTANCE,
              new CardStatus(Optional.of(new Cards(primary, NONE, NONE, NONE, List.of(card())))),
              Report.CARD_STATUS);
    }
  }
}
