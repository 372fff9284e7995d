package dialtone.modem.qmi;

import dialtone.protocol.qmi.nas.CurrentPlmn;
import dialtone.protocol.qmi.nas.ExactPlmn;
import dialtone.protocol.qmi.nas.GetServingSystem;
import dialtone.protocol.qmi.nas.RadioInterface;
import dialtone.protocol.qmi.nas.RoamingIndicatorStatus;
import dialtone.protocol.qmi.nas.ServingNetwork;
import dialtone.protocol.qmi.nas.ServingSystem;
import dialtone.protocol.status.RegistrationStatus.State;
import dialtone.protocol.status.Technology;
import java.util.Optional;

/// What Serving System says, by answer or by indication.
record ServingView(
    Optional<ServingNetwork> network,
    Optional<RoamingIndicatorStatus> roaming,
    Optional<CurrentPlmn> plmn,
    Optional<ExactPlmn> exact) {

  static final ServingView UNKNOWN =
      new ServingView(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  static ServingView of(GetServingSystem.Reply reply) {
    return new ServingView(
        reply.servingSystem(),
        reply.roamingIndicator(),
        reply.currentPlmn(),
        reply.mncPcsDigitIncludeStatus());
  }

  /// An indication leaves out what has not changed.
  ServingView with(ServingSystem told) {
    return new ServingView(
        told.servingSystem().or(() -> network),
        told.roamingIndicator().or(() -> roaming),
        told.currentPlmn().or(() -> plmn),
        told.mncPcsDigitIncludeStatus().or(() -> exact));
  }

  Optional<State> state() {
    return network.map(
        serving ->
            switch (serving.registrationState()) {
              case REGISTERED -> isRoaming() ? State.ROAMING : State.HOME;
              case NOT_REGISTERED_SEARCHING -> State.SEARCHING;
              case REGISTRATION_DENIED -> State.DENIED;
              case NOT_REGISTERED -> State.IDLE;
              case UNKNOWN, UNRECOGNISED -> State.UNKNOWN;
            });
  }

  private boolean isRoaming() {
    return roaming.filter(RoamingIndicatorStatus.ON::equals).isPresent();
  }

  /// Absent where the modem does not know, as some on 5G alone.
  Optional<Boolean> attached() {
    return network
        .map(ServingNetwork::psAttachState)
        .flatMap(
            state ->
                switch (state) {
                  case ATTACHED -> Optional.of(true);
                  case DETACHED -> Optional.of(false);
                  case UNKNOWN, UNRECOGNISED -> Optional.empty();
                });
  }

  Optional<Technology> technology() {
    return network.stream()
        .flatMap(serving -> serving.radioInterfaces().stream())
        .flatMap(radio -> of(radio).stream())
        .findFirst();
  }

  /// The network's name, else its numbers.
  Optional<String> operator() {
    return plmn.map(CurrentPlmn::description)
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .or(this::digits);
  }

  boolean named() {
    return plmn.filter(current -> !current.description().isBlank()).isPresent();
  }

  Optional<String> digits() {
    Optional<String> known = exact.filter(this::isCurrent).map(Plmn::of).map(Plmn::text);
    return known.or(
        () ->
            plmn.filter(current -> current.mcc() > 0)
                .map(current -> new Plmn(current.mcc(), current.mnc(), false).text()));
  }

  /// The exact numbers of the network before this one say nothing.
  private boolean isCurrent(ExactPlmn numbers) {
    return plmn.isEmpty() || plmn.get().mcc() == numbers.mcc() && plmn.get().mnc() == numbers.mnc();
  }

  static Optional<Technology> of(RadioInterface radio) {
    return switch (radio) {
      case GSM -> Optional.of(Technology.GSM);
      case UMTS, TD_SCDMA -> Optional.of(Technology.UMTS);
      case LTE -> Optional.of(Technology.LTE);
      case NR5G -> Optional.of(Technology.NR);
      case UNKNOWN, NONE, CDMA_1X, CDMA_1XEVDO, AMPS, NO_CHANGE, UNRECOGNISED -> Optional.empty();
    };
  }
}
