package dialtone.modem.at;

import dialtone.protocol.at.response.RegistrationReport;
import dialtone.protocol.at.response.RegistrationReport.Domain;
import dialtone.protocol.status.RegistrationStatus;
import dialtone.protocol.status.RegistrationStatus.State;
import dialtone.protocol.status.Technology;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What is known of registration in each domain, and what it comes to when taken together.
record Domains(Map<Domain, RegistrationReport> reports, Optional<String> operator) {

  /// The newest system first: an LTE modem that is home in EPS and denied in CS is online.
  private static final List<Domain> BY_WEIGHT =
      List.of(Domain.FIVE_GS, Domain.EPS, Domain.PS, Domain.CS);

  static Domains unknown() {
    return new Domains(Map.of(), Optional.empty());
  }

  Domains with(RegistrationReport report) {
    Map<Domain, RegistrationReport> next = new EnumMap<>(Domain.class);
    next.putAll(reports);
    next.put(report.domain(), report);
    return new Domains(next, operator);
  }

  Domains operatedBy(Optional<String> name) {
    return new Domains(reports, name);
  }

  RegistrationStatus status() {
    State state = state();
    Optional<Technology> technology =
        state.registered()
            ? registered().findFirst().flatMap(Domains::technology)
            : Optional.empty();
    Optional<Integer> cause =
        state == State.DENIED
            ? weighed().flatMap(r -> r.rejectCause().stream()).findFirst()
            : Optional.empty();
    return new RegistrationStatus(
        state, attached(), technology, state.registered() ? operator : Optional.empty(), cause);
  }

  private State state() {
    return registered()
        .findFirst()
        .map(RegistrationReport::state)
        .or(() -> any(State.DENIED))
        .or(() -> any(State.SEARCHING))
        .or(() -> any(State.UNKNOWN))
        .orElse(reports.isEmpty() ? State.UNKNOWN : State.IDLE);
  }

  /// A packet domain is registered; where the modem tells of none, registration for circuits must
  /// do.
  private boolean attached() {
    boolean packets = reports.keySet().stream().anyMatch(d -> d != Domain.CS);
    return registered().anyMatch(r -> !packets || r.domain() != Domain.CS);
  }

  private Stream<RegistrationReport> weighed() {
    return BY_WEIGHT.stream().filter(reports::containsKey).map(reports::get);
  }

  private Stream<RegistrationReport> registered() {
    return weighed().filter(r -> r.state().registered());
  }

  private Optional<State> any(State state) {
    return reports.values().stream()
        .map(RegistrationReport::state)
        .filter(s -> s == state)
        .findFirst();
  }

  private static Optional<Technology> technology(RegistrationReport report) {
    return report
        .technology()
        .or(
            () ->
                switch (report.domain()) {
                  case EPS -> Optional.of(Technology.LTE);
                  case FIVE_GS -> Optional.of(Technology.NR);
                  case CS, PS -> Optional.empty();
                });
  }
}
