package dialtone.simulator.qmi;

import dialtone.protocol.failure.QmiError;
import dialtone.protocol.qmi.nas.AttachDetach;
import dialtone.protocol.qmi.nas.AttachDetachCodec;
import dialtone.protocol.qmi.nas.ExactPlmn;
import dialtone.protocol.qmi.nas.ForceNetworkSearch;
import dialtone.protocol.qmi.nas.ForceNetworkSearchCodec;
import dialtone.protocol.qmi.nas.GetServingSystemCodec;
import dialtone.protocol.qmi.nas.GetSystemInfoCodec;
import dialtone.protocol.qmi.nas.InitiateNetworkRegister;
import dialtone.protocol.qmi.nas.InitiateNetworkRegisterCodec;
import dialtone.protocol.qmi.nas.NetworkReject;
import dialtone.protocol.qmi.nas.NetworkRejectCodec;
import dialtone.protocol.qmi.nas.NetworkServiceDomain;
import dialtone.protocol.qmi.nas.RadioInterface;
import dialtone.protocol.qmi.nas.RegisterIndications;
import dialtone.protocol.qmi.nas.RegisterIndicationsCodec;
import dialtone.protocol.qmi.nas.Reset;
import dialtone.protocol.qmi.nas.ResetCodec;
import dialtone.protocol.qmi.nas.ServingSystemCodec;
import dialtone.protocol.qmi.nas.SystemInfoCodec;
import dialtone.protocol.status.RegistrationStatus.State;
import dialtone.simulator.model.Change;
import dialtone.simulator.model.Power;
import dialtone.simulator.model.Setting;
import java.util.Optional;
import java.util.OptionalLong;

/// NAS: registration, attachment, and what is told of them.
final class RegistrationService {
  private final Inside inside;
  private final Serving serving;

  private RegistrationService(Inside inside) {
    this.inside = inside;
    this.serving = new Serving(inside);
  }

  static void add(ServiceTable table, Inside inside) {
    RegistrationService registration = new RegistrationService(inside);
    table
        .accept(GetServingSystemCodec.INSTANCE, registration.serving::system)
        .accept(GetSystemInfoCodec.INSTANCE, registration.serving::info)
        .on(RegisterIndicationsCodec.INSTANCE, registration::report)
        .on(InitiateNetworkRegisterCodec.INSTANCE, registration::register)
        .on(AttachDetachCodec.INSTANCE, registration::attach)
        .accept(
            ForceNetworkSearchCodec.INSTANCE,
            () -> {
              inside.modem().register(true);
              return new ForceNetworkSearch.Reply();
            })
        .on(ResetCodec.INSTANCE, registration::reset);
    inside.modem().watch(registration::changed);
  }

  private void report(
      RegisterIndications request, Exchange<RegisterIndications.Reply, Void> exchange) {
    Client client = exchange.client();
    request.systemSelectionPreference().ifPresent(on -> client.want(Report.SYSTEM_SELECTION, on));
    request.servingSystemEvents().ifPresent(on -> client.want(Report.SERVING_SYSTEM, on));
    request.systemInfo().ifPresent(on -> client.want(Report.SYSTEM_INFO, on));
    request.signalInfo().ifPresent(on -> client.want(Report.SIGNAL_INFO, on));
    request
        .networkRejectInformation()
        .ifPresent(on -> client.want(Report.NETWORK_REJECT, on.enableNetworkRejectIndications()));
    exchange.reply(new RegisterIndications.Reply());
  }

  private void reset(Reset request, Exchange<Reset.Reply, Void> exchange) {
    exchange.client().forgetReports();
    exchange.reply(new Reset.Reply());
  }

  private void register(
      InitiateNetworkRegister request, Exchange<InitiateNetworkRegister.Reply, Void> exchange) {
    Optional<QmiError> obstacle = radio();
    if (obstacle.isPresent()) {
      exchange.refuse(obstacle.get());
      return;
    }
    switch (request.action().orElse(dialtone.protocol.qmi.nas.NetworkRegisterType.UNRECOGNISED)) {
      case AUTOMATIC -> registerAutomatically(exchange);
      case MANUAL -> registerByHand(request, exchange);
      case UNRECOGNISED -> exchange.refuse(QmiError.INVALID_REGISTER_ACTION);
    }
  }

  /// A modem that is registered already has nothing to do.
  private void registerAutomatically(Exchange<InitiateNetworkRegister.Reply, Void> exchange) {
    if (inside.modem().registration().registered()) {
      exchange.refuse(QmiError.NO_EFFECT);
    } else {
      exchange.reply(new InitiateNetworkRegister.Reply());
      inside.modem().register(true);
    }
  }

  private void registerByHand(
      InitiateNetworkRegister request, Exchange<InitiateNetworkRegister.Reply, Void> exchange) {
    var wanted = request.manualRegistrationInfo3gpp();
    if (wanted.isEmpty()) {
      exchange.refuse(QmiError.MISSING_ARGUMENT);
    } else if (wanted.get().mcc() == serving.mcc() && wanted.get().mnc() == serving.mnc()) {
      exchange.reply(new InitiateNetworkRegister.Reply());
      inside.modem().register(true);
    } else {
      exchange.refuse(QmiError.NO_NETWORK_FOUND);
    }
  }

  private Optional<QmiError> radio() {
    return inside.modem().power() == Power.FULL
        ? Obstacles.unlocked(inside.modem())
        : Optional.of(QmiError.NO_RADIO);
  }

  private void attach(AttachDetach request, Exchange<AttachDetach.Reply, Void> exchange) {
    switch (request.action()) {
      case ATTACH -> attach(true, exchange);
      case DETACH -> attach(false, exchange);
      case UNRECOGNISED -> exchange.refuse(QmiError.INVALID_PS_ATTACH_ACTION);
    }
  }

  private void attach(boolean wanted, Exchange<AttachDetach.Reply, Void> exchange) {
    if (inside.modem().attached() == wanted) {
      exchange.refuse(QmiError.NO_EFFECT);
    } else if (wanted && !inside.modem().registration().registered()) {
      exchange.refuse(QmiError.NETWORK_NOT_READY);
    } else {
      inside.modem().attach(wanted);
      exchange.reply(new AttachDetach.Reply());
      tell();
    }
  }

  private void changed(Change change) {
    switch (change) {
      case Change.RegistrationChanged(State state) -> {
        tell();
        if (state == State.DENIED) {
          reject();
        }
      }
      case Change.SignalChanged _ -> tell();
      case Change.SimChanged _, Change.PowerChanged _, Change.SessionAsked _ -> {}
      case Change.SessionUp _, Change.SessionRefused _, Change.SessionEnded _ -> {}
      case Change.SessionLost _, Change.SessionChanged _, Change.CallsTerminated _ -> {}
      case Change.UssdReply _, Change.MessageArrived _, Change.Restarted _ -> {}
    }
  }

  /// Serving System comes to each client, asked for or not, as modems do it.
  private void tell() {
    inside.indications().send(ServingSystemCodec.INSTANCE, serving.systemTold(), _ -> true);
    inside.indications().send(SystemInfoCodec.INSTANCE, serving.infoTold(), Report.SYSTEM_INFO);
  }

  private void reject() {
    var settings = inside.modem().settings();
    inside
        .indications()
        .send(
            NetworkRejectCodec.INSTANCE,
            new NetworkReject(
                Optional.of(
                    switch (settings.technology()) {
                      case GSM -> RadioInterface.GSM;
                      case UMTS -> RadioInterface.UMTS;
                      case LTE -> RadioInterface.LTE;
                      case NR -> RadioInterface.NR5G;
                    }),
                Optional.of(NetworkServiceDomain.CS_PS),
                Optional.of(serving.rejectCause()),
                Optional.of(
                    new ExactPlmn(
                        serving.mcc(), serving.mnc(), settings.text(Setting.MNC).length() == 3)),
                OptionalLong.empty()),
            Report.NETWORK_REJECT);
  }
}
