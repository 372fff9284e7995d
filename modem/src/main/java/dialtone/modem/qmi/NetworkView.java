package dialtone.modem.qmi;

import dialtone.protocol.status.RegistrationStatus;
import dialtone.protocol.status.RegistrationStatus.State;
import dialtone.protocol.status.Technology;
import java.util.List;
import java.util.Optional;

/// What Serving System, System Info and Network Reject come to when taken together.
///
/// @param rejected the cause that the network told last, until it lets the modem in
/// @param name of the operator, for modems whose Serving System leaves it out
record NetworkView(
    ServingView serving,
    List<SystemView> systems,
    Optional<Integer> rejected,
    Optional<String> name) {

  static final NetworkView UNKNOWN =
      new NetworkView(ServingView.UNKNOWN, List.of(), Optional.empty(), Optional.empty());

  NetworkView with(ServingView told) {
    return new NetworkView(told, systems, rejected, name);
  }

  NetworkView with(List<SystemView> told) {
    return new NetworkView(serving, List.copyOf(told), rejected, name);
  }

  NetworkView rejectedFor(Optional<Integer> cause) {
    return new NetworkView(serving, systems, cause, name);
  }

  NetworkView named(Optional<String> operator) {
    return new NetworkView(serving, systems, rejected, operator);
  }

  boolean lacksName() {
    return !serving.named() && name.isEmpty();
  }

  RegistrationStatus status() {
    State state = state();
    boolean in = state.registered();
    return new RegistrationStatus(
        state,
        in && attached(),
        in ? technology() : Optional.empty(),
        in ? operator() : Optional.empty(),
        in ? Optional.empty() : cause());
  }

  /// Serving System knows a modem on LTE or NR without voice as "not registered" on some firmware,
  /// while System Info says that packets are served.
  private State state() {
    State told = serving.state().orElse(State.UNKNOWN);
    if (told.registered()) {
      return told;
    }
    Optional<SystemView> packets = systems.stream().filter(SystemView::servesPackets).findFirst();
    boolean silent = serving.network().isEmpty();
    Optional<SystemView> any =
        silent ? systems.stream().filter(SystemView::serves).findFirst() : packets;
    return any.map(system -> system.roaming() ? State.ROAMING : State.HOME)
        .orElse(silent && !systems.isEmpty() ? State.SEARCHING : told);
  }

  private boolean attached() {
    boolean packets = systems.stream().anyMatch(SystemView::servesPackets);
    return serving
        .attached()
        .map(attached -> attached || packets)
        .orElse(packets || tellsNoDomain());
  }

  /// A modem that tells of no domain at all is taken at its word that it is registered.
  private boolean tellsNoDomain() {
    return systems.stream().allMatch(system -> system.domain().isEmpty());
  }

  /// With LTE and NR side by side (EN-DC) the modem is registered on LTE.
  private Optional<Technology> technology() {
    return serving
        .technology()
        .or(
            () ->
                systems.stream()
                    .filter(SystemView::serves)
                    .map(SystemView::technology)
                    .findFirst());
  }

  private Optional<String> operator() {
    Optional<String> numbers =
        systems.stream()
            .filter(SystemView::serves)
            .flatMap(system -> system.plmn().stream())
            .map(Plmn::text)
            .findFirst();
    return serving.named() ? serving.operator() : name.or(serving::digits).or(() -> numbers);
  }

  private Optional<Integer> cause() {
    return rejected.or(
        () -> systems.stream().flatMap(system -> system.rejectCause().stream()).findFirst());
  }
}
