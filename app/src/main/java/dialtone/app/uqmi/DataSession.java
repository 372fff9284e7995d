package dialtone.app.uqmi;

import dialtone.protocol.qmi.wds.AttachPdnListAction;
import dialtone.protocol.qmi.wds.AutoconnectSetting;
import dialtone.protocol.qmi.wds.BindMuxDataPort;
import dialtone.protocol.qmi.wds.BindMuxDataPortCodec;
import dialtone.protocol.qmi.wds.ClientType;
import dialtone.protocol.qmi.wds.ConnectionStatus;
import dialtone.protocol.qmi.wds.GetPacketServiceStatus;
import dialtone.protocol.qmi.wds.GetPacketServiceStatusCodec;
import dialtone.protocol.qmi.wds.IpFamily;
import dialtone.protocol.qmi.wds.SetAutoconnectSettings;
import dialtone.protocol.qmi.wds.SetAutoconnectSettingsCodec;
import dialtone.protocol.qmi.wds.SetIpFamily;
import dialtone.protocol.qmi.wds.SetIpFamilyCodec;
import dialtone.protocol.qmi.wds.SetLteAttachPdnList;
import dialtone.protocol.qmi.wds.SetLteAttachPdnListCodec;
import dialtone.protocol.qmi.wds.StartNetwork;
import dialtone.protocol.qmi.wds.StartNetworkCodec;
import dialtone.protocol.qmi.wds.StopNetwork;
import dialtone.protocol.qmi.wds.StopNetworkCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// Opening and closing a data session, and what belongs to it.
final class DataSession {
  /// PAP and CHAP, whichever the network wants.
  private static final int BOTH = 3;

  private static final int MOST_ATTACHED = 8;

  private DataSession() {}

  /// @param accessPoint as older versions took it; `--apn` goes before
  static boolean start(Run run, String accessPoint) {
    Optional<StartNetwork.Reply> reply =
        run.ask(StartNetworkCodec.INSTANCE, request(run.wishes(), accessPoint));
    // 0 is no handle: the modem has not said one.
    reply
        .filter(session -> session.packetDataHandle() != 0)
        .ifPresent(session -> run.json().add(session.packetDataHandle()));
    return reply.isPresent();
  }

  private static StartNetwork request(Wishes wishes, String accessPoint) {
    Optional<String> old = Optional.of(accessPoint).filter(name -> !name.isEmpty());
    return new StartNetwork(
        OptionalLong.empty(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        wishes.apn.or(() -> old),
        OptionalLong.empty(),
        OptionalInt.of(wishes.authentication.orElse(BOTH)),
        wishes.username,
        wishes.password,
        wishes.family,
        OptionalInt.empty(),
        wishes.profile,
        OptionalInt.empty(),
        wishes.autoconnect,
        Optional.empty(),
        Optional.empty());
  }

  static boolean stop(Run run, String handle) {
    return run.tell(
        StopNetworkCodec.INSTANCE,
        new StopNetwork(OptionalLong.of(Strtoul.of(handle, 0).toU32()), run.wishes().autoconnect));
  }

  static boolean status(Run run) {
    Optional<GetPacketServiceStatus.Reply> reply =
        run.ask(GetPacketServiceStatusCodec.INSTANCE, new GetPacketServiceStatus());
    reply.ifPresent(
        status -> run.json().add(word(status.connectionStatus().orElse(ConnectionStatus.UNKNOWN))));
    return reply.isPresent();
  }

  private static String word(ConnectionStatus status) {
    return switch (status) {
      case DISCONNECTED -> "disconnected";
      case CONNECTED -> "connected";
      case SUSPENDED -> "suspended";
      case AUTHENTICATING -> "authenticating";
      case UNKNOWN, UNRECOGNISED -> "unknown";
    };
  }

  static boolean setFamily(Run run, String value) {
    Optional<IpFamily> family = DataWords.family(value);
    return family.isEmpty()
        ? run.fail(DataWords.WRONG_FAMILY)
        : run.tell(SetIpFamilyCodec.INSTANCE, new SetIpFamily(family));
  }

  static boolean setAutoconnect(Run run, String value) {
    Optional<AutoconnectSetting> setting =
        switch (value.toLowerCase(Locale.ROOT)) {
          case "disabled" -> Optional.of(AutoconnectSetting.DISABLED);
          case "enabled" -> Optional.of(AutoconnectSetting.ENABLED);
          case "paused" -> Optional.of(AutoconnectSetting.PAUSED);
          default -> Optional.empty();
        };
    return setting.isEmpty()
        ? run.fail("Invalid value (valid: disabled, enabled, paused)")
        : run.tell(
            SetAutoconnectSettingsCodec.INSTANCE,
            new SetAutoconnectSettings(setting, Optional.empty()));
  }

  static boolean bind(Run run, String value) {
    Wishes wishes = run.wishes();
    return run.tell(
        BindMuxDataPortCodec.INSTANCE,
        new BindMuxDataPort(
            Optional.of(
                new BindMuxDataPort.EndpointInfo(wishes.endpoint, wishes.endpointInterface)),
            OptionalInt.of(Strtoul.of(value, 10).toU8()),
            Optional.of(ClientType.TETHERED)));
  }

  /// The profiles that LTE registers with, separated by commas.
  static boolean attach(Run run, String value) {
    List<Integer> profiles = new ArrayList<>();
    for (String each : value.split(",", -1)) {
      if (profiles.size() == MOST_ATTACHED) {
        return run.complain("Only 8 attach PDN supported");
      }
      Strtoul number = Strtoul.of(each, 10);
      if (each.isEmpty() || !number.whole()) {
        return run.complain("Invalid argument");
      }
      profiles.add(number.toInt() & 0xffff);
    }
    return run.tell(
        SetLteAttachPdnListCodec.INSTANCE,
        new SetLteAttachPdnList(
            Optional.of(List.copyOf(profiles)),
            Optional.of(AttachPdnListAction.DETACH_OR_PDN_DISCONNECT)));
  }
}
