package dialtone.modem.qmi;

import dialtone.modem.Registration;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.dms.GetOperatingMode;
import dialtone.protocol.qmi.nas.GetOperatorName;
import dialtone.protocol.qmi.nas.GetServingSystem;
import dialtone.protocol.qmi.nas.GetSystemInfo;
import dialtone.protocol.qmi.nas.NetworkReject;
import dialtone.protocol.qmi.nas.OperatorName;
import dialtone.protocol.qmi.nas.RegisterIndications;
import dialtone.protocol.qmi.nas.ServiceProviderName;
import dialtone.protocol.qmi.nas.ServingSystem;
import dialtone.protocol.qmi.nas.SystemInfo;
import dialtone.protocol.status.RegistrationStatus;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Registration by Serving System, which every modem has, and System Info, which knows LTE and 5G in
/// full and why a network refused.
public final class QmiRegistration implements Registration {
  private final QmiClient nas;
  private final QmiPower power;
  private final NetworkChoice choice;
  private NetworkView view = NetworkView.UNKNOWN;
  private Consumer<RegistrationStatus> listener = _ -> {};
  private Optional<RegistrationStatus> told = Optional.empty();
  private boolean watching;
  private boolean nameWanted;

  public QmiRegistration(QmiSession session, QmiPower power) {
    this.nas = session.client(Service.NAS);
    this.power = power;
    this.choice = new NetworkChoice(nas);
  }

  /// One round trip.
  @Override
  public RegistrationStatus read() {
    return Answers.join(look());
  }

  /// [#read] beside whatever else is asked.
  CompletableFuture<RegistrationStatus> look() {
    CompletableFuture<Optional<GetServingSystem.Reply>> serving =
        Answers.orRefused(nas.submit(new GetServingSystem()));
    CompletableFuture<Optional<GetSystemInfo.Reply>> systems =
        Answers.orRefused(nas.submit(new GetSystemInfo()));
    return serving.thenCombine(systems, this::take);
  }

  private RegistrationStatus take(
      Optional<GetServingSystem.Reply> serving, Optional<GetSystemInfo.Reply> systems) {
    return learn(
        known -> {
          NetworkView next = serving.map(s -> known.with(ServingView.of(s))).orElse(known);
          return systems.map(s -> next.with(SystemView.of(s))).orElse(next);
        });
  }

  /// One round trip where the radio is on, one more to turn it on.
  @Override
  public void watch(Consumer<RegistrationStatus> listener) {
    boolean first;
    synchronized (this) {
      this.listener = listener;
      this.told = Optional.empty();
      first = !watching;
      watching = true;
    }
    if (first) {
      listen();
    }
    Answers.forget(nas.submit(wanted()));
    CompletableFuture<GetOperatingMode.Reply> mode = power.look();
    CompletableFuture<RegistrationStatus> now = look();
    if (!Answers.ifAny(mode)
        .flatMap(GetOperatingMode.Reply::mode)
        .map(QmiPower::isOn)
        .orElse(true)) {
      power.turnOn();
    }
    RegistrationStatus _ = Answers.join(now);
  }

  private void listen() {
    QmiSession.Subscription _ = nas.on(ServingSystem.class, this::changed);
    QmiSession.Subscription _ =
        nas.on(SystemInfo.class, info -> learn(known -> known.with(SystemView.of(info))));
    QmiSession.Subscription _ =
        nas.on(
            NetworkReject.class,
            reject ->
                learn(
                    known -> known.rejectedFor(reject.rejectCause().flatMap(SystemView::number))));
    QmiSession.Subscription _ =
        nas.on(
            OperatorName.class,
            names ->
                learn(
                    known ->
                        known.named(
                            name(names.serviceProviderName(), names.operatorStringName()))));
  }

  private void changed(ServingSystem serving) {
    RegistrationStatus _ = learn(known -> known.with(known.serving().with(serving)));
  }

  private static RegisterIndications wanted() {
    Optional<Boolean> yes = Optional.of(true);
    Optional<Boolean> no = Optional.empty();
    return new RegisterIndications(
        no,
        no,
        yes,
        no,
        no,
        no,
        yes,
        no,
        no,
        no,
        no,
        no,
        no,
        no,
        no,
        Optional.of(new RegisterIndications.NetworkRejectInformation(true, false)));
  }

  /// Puts together what is known and tells the listener when that makes a difference.
  private RegistrationStatus learn(UnaryOperator<NetworkView> change) {
    RegistrationStatus status;
    Consumer<RegistrationStatus> to;
    synchronized (this) {
      view = change.apply(view);
      status = view.status();
      if (status.state().registered() && view.rejected().isPresent()) {
        // What was refused before it let the modem in is over.
        view = view.rejectedFor(Optional.empty());
      }
      if (!watching || told.filter(status::equals).isPresent()) {
        return status;
      }
      told = Optional.of(status);
      to = listener;
    }
    to.accept(status);
    askForName(status);
    return status;
  }

  /// What makes a report complete, asked without waiting.
  private void askForName(RegistrationStatus status) {
    synchronized (this) {
      boolean wanted = status.state().registered() && view.lacksName() && !nameWanted;
      nameWanted = status.state().registered() && (wanted || nameWanted);
      if (!wanted) {
        return;
      }
    }
    Answers.forget(
        nas.submit(new GetOperatorName())
            .thenAccept(
                names -> {
                  Optional<String> found =
                      name(names.serviceProviderName(), names.operatorStringName());
                  RegistrationStatus _ = learn(known -> known.named(found));
                }));
  }

  private static Optional<String> name(
      Optional<ServiceProviderName> fromCard, Optional<String> fromNetwork) {
    return fromNetwork
        .or(() -> fromCard.map(ServiceProviderName::name))
        .map(String::strip)
        .filter(name -> !name.isEmpty());
  }

  @Override
  public void select(Optional<String> plmn) {
    choice.select(plmn.map(Plmn::of));
  }
}
