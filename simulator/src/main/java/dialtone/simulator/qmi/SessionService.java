package dialtone.simulator.qmi;

import dialtone.protocol.failure.QmiError;
import dialtone.protocol.qmi.wds.Abort;
import dialtone.protocol.qmi.wds.AbortCodec;
import dialtone.protocol.qmi.wds.AutoconnectSetting;
import dialtone.protocol.qmi.wds.AutoconnectSettingRoaming;
import dialtone.protocol.qmi.wds.BindDataPort;
import dialtone.protocol.qmi.wds.BindDataPortCodec;
import dialtone.protocol.qmi.wds.BindMuxDataPort;
import dialtone.protocol.qmi.wds.BindMuxDataPortCodec;
import dialtone.protocol.qmi.wds.BindSubscription;
import dialtone.protocol.qmi.wds.BindSubscriptionCodec;
import dialtone.protocol.qmi.wds.ConnectionStatus;
import dialtone.protocol.qmi.wds.GetAutoconnectSettings;
import dialtone.protocol.qmi.wds.GetAutoconnectSettingsCodec;
import dialtone.protocol.qmi.wds.GetCurrentSettings;
import dialtone.protocol.qmi.wds.GetCurrentSettingsCodec;
import dialtone.protocol.qmi.wds.GetPacketServiceStatus;
import dialtone.protocol.qmi.wds.GetPacketServiceStatusCodec;
import dialtone.protocol.qmi.wds.IndicationRegister;
import dialtone.protocol.qmi.wds.IndicationRegisterCodec;
import dialtone.protocol.qmi.wds.IpFamily;
import dialtone.protocol.qmi.wds.Reset;
import dialtone.protocol.qmi.wds.ResetCodec;
import dialtone.protocol.qmi.wds.SetAutoconnectSettings;
import dialtone.protocol.qmi.wds.SetAutoconnectSettingsCodec;
import dialtone.protocol.qmi.wds.SetIpFamily;
import dialtone.protocol.qmi.wds.SetIpFamilyCodec;
import dialtone.protocol.qmi.wds.StartNetwork;
import dialtone.protocol.qmi.wds.StartNetworkCodec;
import dialtone.protocol.qmi.wds.StopNetwork;
import dialtone.protocol.qmi.wds.StopNetworkCodec;
import dialtone.simulator.fault.FaultKind;
import dialtone.simulator.model.Account;
import dialtone.simulator.model.Autoconnect;
import dialtone.simulator.model.Context;
import dialtone.simulator.model.Credentials;
import dialtone.simulator.model.Profiles;
import java.util.List;
import java.util.Optional;

/// WDS: sessions are opened, ended and asked about; autoconnect.
final class SessionService {
  /// Every session of the client's family, QMI_DEVICE_NO_HANDLE in effect.
  private static final long ANY_HANDLE = 0xffff_ffffL;

  /// 3GPP TS 24.008 §10.5.6.6.
  private static final int NOT_SUBSCRIBED = 33;

  private final Inside inside;
  private final Calls calls;

  private SessionService(Inside inside, Calls calls) {
    this.inside = inside;
    this.calls = calls;
  }

  static void add(ServiceTable table, Inside inside, Calls calls) {
    SessionService sessions = new SessionService(inside, calls);
    table
        .on(StartNetworkCodec.INSTANCE, sessions::start)
        .on(StopNetworkCodec.INSTANCE, sessions::stop)
        .on(GetPacketServiceStatusCodec.INSTANCE, sessions::status)
        .on(GetCurrentSettingsCodec.INSTANCE, sessions::settings)
        .on(SetIpFamilyCodec.INSTANCE, sessions::family)
        .on(IndicationRegisterCodec.INSTANCE, sessions::report)
        .accept(GetAutoconnectSettingsCodec.INSTANCE, sessions::autoconnect)
        .on(SetAutoconnectSettingsCodec.INSTANCE, sessions::autoconnect)
        .accept(AbortCodec.INSTANCE, Abort.Reply::new)
        .on(ResetCodec.INSTANCE, sessions::reset);
    if (inside.can("qmap")) {
      table
          .on(BindMuxDataPortCodec.INSTANCE, sessions::bind)
          .accept(BindSubscriptionCodec.INSTANCE, BindSubscription.Reply::new);
    }
    if (inside.can("bind-data-port")) {
      table.accept(BindDataPortCodec.INSTANCE, BindDataPort.Reply::new);
    }
  }

  private Profiles profiles() {
    return inside.modem().profiles();
  }

  private void start(
      StartNetwork request, Exchange<StartNetwork.Reply, StartNetwork.Failed> exchange) {
    inside.settle().run();
    boolean six = six(request, exchange.client());
    int cid = request.profileIndex3gpp().orElse(profiles().usual());
    Optional<Context> profile = profiles().context(cid);
    if (inside.faults().has(FaultKind.NO_SERVICE)) {
      exchange.refuse(QmiError.CALL_FAILED, CallEnds.noService().failed());
    } else if (inside.faults().has(FaultKind.OPTION_UNSUBSCRIBED)) {
      exchange.refuse(QmiError.CALL_FAILED, CallEnds.ofNetwork(NOT_SUBSCRIBED).failed());
    } else if (profile.isEmpty() && request.profileIndex3gpp().isPresent()) {
      exchange.refuse(QmiError.INVALID_PROFILE);
    } else if (calls.find(call -> call.six() == six && stands(call, exchange)).isPresent()) {
      exchange.refuse(QmiError.NO_EFFECT);
    } else {
      start(request, cid, six, exchange);
    }
  }

  /// On one link there is one session of a family; others are bound to a multiplexed link of their
  /// own.
  private static boolean stands(Call call, Exchange<?, ?> exchange) {
    return call.owner()
        .map(owner -> owner.mux().equals(exchange.client().mux()))
        .orElse(exchange.client().mux().isEmpty());
  }

  private void start(
      StartNetwork request,
      int cid,
      boolean six,
      Exchange<StartNetwork.Reply, StartNetwork.Failed> exchange) {
    String apn = request.apn().orElse(profiles().context(cid).map(Context::apn).orElse(""));
    Context context = new Context(cid, six ? "IPV6" : "IP", apn);
    Credentials credentials = credentials(request, cid, apn);
    if (request.enableAutoconnect().orElse(false)) {
      inside.modem().autoconnect().keep(context, credentials);
    }
    calls.start(context, credentials, six, exchange);
  }

  private boolean six(StartNetwork request, Client client) {
    return request.ipFamilyPreference().orElse(client.family()) == IpFamily.IPV6;
  }

  /// A protocol without a name proves nothing: uqmi always names both.
  private Credentials credentials(StartNetwork request, int cid, String apn) {
    Account account = profiles().account(cid);
    String username = request.username().orElse(account.username());
    String auth =
        request.authenticationPreference().isPresent()
            ? Accounts.words(request.authenticationPreference().getAsInt())
            : account.auth();
    return new Credentials(
        apn,
        username,
        request.password().orElse(account.password()),
        username.isEmpty() ? "" : auth);
  }

  private void stop(StopNetwork request, Exchange<StopNetwork.Reply, Void> exchange) {
    boolean disable = request.disableAutoconnect().orElse(false);
    boolean was = inside.modem().autoconnect().mode() != Autoconnect.Mode.DISABLED;
    if (disable) {
      inside.modem().autoconnect().mode(Autoconnect.Mode.DISABLED);
    }
    long handle = request.packetDataHandle().orElse(ANY_HANDLE);
    List<Call> meant =
        handle == ANY_HANDLE
            ? calls.all(call -> call.concerns(exchange.client()))
            : calls.all(call -> call.handle() == handle);
    if (!meant.isEmpty() || disable && was) {
      exchange.reply(new StopNetwork.Reply());
      meant.forEach(calls::stop);
    } else {
      boolean old = handle == ANY_HANDLE || calls.known(handle);
      exchange.refuse(old ? QmiError.NO_EFFECT : QmiError.INVALID_HANDLE);
    }
  }

  private void status(
      GetPacketServiceStatus request, Exchange<GetPacketServiceStatus.Reply, Void> exchange) {
    boolean connected = calls.of(exchange.client()).filter(Call::connected).isPresent();
    exchange.reply(
        new GetPacketServiceStatus.Reply(
            Optional.of(connected ? ConnectionStatus.CONNECTED : ConnectionStatus.DISCONNECTED)));
  }

  private void settings(
      GetCurrentSettings request, Exchange<GetCurrentSettings.Reply, Void> exchange) {
    Optional<Call> call = calls.of(exchange.client()).filter(Call::connected);
    if (call.isEmpty()) {
      exchange.refuse(QmiError.OUT_OF_CALL);
    } else {
      exchange.reply(
          new SessionSettings(inside.modem(), call.get()).reply(request.requestedSettings()));
    }
  }

  private void family(SetIpFamily request, Exchange<SetIpFamily.Reply, Void> exchange) {
    switch (request.preference().orElse(IpFamily.UNRECOGNISED)) {
      case IPV4, IPV6, UNSPECIFIED -> {
        exchange.client().family(request.preference().orElseThrow());
        exchange.reply(new SetIpFamily.Reply());
      }
      case UNKNOWN, ETHERNET, UNRECOGNISED ->
          exchange.refuse(QmiError.INVALID_IP_FAMILY_PREFERENCE);
    }
  }

  private void report(
      IndicationRegister request, Exchange<IndicationRegister.Reply, Void> exchange) {
    Client client = exchange.client();
    request
        .reportExtendedIpConfigurationChange()
        .ifPresent(on -> client.want(Report.IP_CONFIGURATION, on));
    request.reportProfileChanges().ifPresent(on -> client.want(Report.PROFILES, on));
    exchange.reply(new IndicationRegister.Reply());
  }

  private GetAutoconnectSettings.Reply autoconnect() {
    Autoconnect autoconnect = inside.modem().autoconnect();
    AutoconnectSetting setting =
        switch (autoconnect.mode()) {
          case DISABLED -> AutoconnectSetting.DISABLED;
          case ENABLED -> AutoconnectSetting.ENABLED;
          case PAUSED -> AutoconnectSetting.PAUSED;
        };
    return new GetAutoconnectSettings.Reply(
        Optional.of(setting),
        Optional.of(
            autoconnect.homeOnly()
                ? AutoconnectSettingRoaming.HOME_ONLY
                : AutoconnectSettingRoaming.ALLOWED));
  }

  private void autoconnect(
      SetAutoconnectSettings request, Exchange<SetAutoconnectSettings.Reply, Void> exchange) {
    Autoconnect autoconnect = inside.modem().autoconnect();
    request
        .roaming()
        .ifPresent(allowed -> autoconnect.homeOnly(allowed == AutoconnectSettingRoaming.HOME_ONLY));
    switch (request.status().orElse(AutoconnectSetting.UNRECOGNISED)) {
      case DISABLED -> set(autoconnect, Autoconnect.Mode.DISABLED, exchange);
      case ENABLED -> set(autoconnect, Autoconnect.Mode.ENABLED, exchange);
      case PAUSED -> set(autoconnect, Autoconnect.Mode.PAUSED, exchange);
      case UNRECOGNISED -> exchange.refuse(QmiError.MISSING_ARGUMENT);
    }
  }

  private static void set(
      Autoconnect autoconnect,
      Autoconnect.Mode mode,
      Exchange<SetAutoconnectSettings.Reply, Void> exchange) {
    exchange.reply(new SetAutoconnectSettings.Reply());
    autoconnect.mode(mode);
  }

  private void bind(BindMuxDataPort request, Exchange<BindMuxDataPort.Reply, Void> exchange) {
    exchange.client().mux(request.muxId());
    exchange.reply(new BindMuxDataPort.Reply());
  }

  private void reset(Reset request, Exchange<Reset.Reply, Void> exchange) {
    Client client = exchange.client();
    client.forgetReports();
    client.family(IpFamily.UNSPECIFIED);
    exchange.reply(new Reset.Reply());
    calls.all(call -> call.owner().filter(client::equals).isPresent()).forEach(calls::stop);
  }
}
