package dialtone.simulator.qmi;

import dialtone.protocol.net.Prefix;
import dialtone.protocol.qmi.wds.GetCurrentSettings;
import dialtone.protocol.qmi.wds.PdpType;
import dialtone.protocol.qmi.wds.ProfileId;
import dialtone.protocol.qmi.wds.ProfileType;
import dialtone.protocol.qmi.wds.RequestedSettings;
import dialtone.protocol.qmi.wds.RequestedSettingsCodes;
import dialtone.simulator.model.DataSession;
import dialtone.simulator.model.Setting;
import dialtone.simulator.model.VirtualModem;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// What WDS says of the session that a call is a part of.
final class SessionSettings {
  private static final InetAddress ROUTER = InetAddress.ofLiteral("fe80::1");
  private static final int LINK_LOCAL_PREFIX = 64;

  private final VirtualModem modem;
  private final Call call;
  private final DataSession session;

  SessionSettings(VirtualModem modem, Call call) {
    this.modem = modem;
    this.call = call;
    this.session = call.session().orElseThrow();
  }

  /// @param mask of QmiWdsRequestedSettings
  GetCurrentSettings.Reply reply(long mask) {
    boolean four = !call.six();
    boolean dns = wants(mask, RequestedSettings.DNS_ADDRESS);
    boolean address = wants(mask, RequestedSettings.IP_ADDRESS);
    boolean gateway = wants(mask, RequestedSettings.GATEWAY_INFO);
    return new GetCurrentSettings.Reply(
        given(wants(mask, RequestedSettings.PROFILE_NAME), profileName()),
        given(wants(mask, RequestedSettings.PDP_TYPE), four ? PdpType.IPV4 : PdpType.IPV6),
        given(wants(mask, RequestedSettings.APN_NAME), session.apn()),
        number(dns && four, dns(0)),
        number(dns && four, dns(1)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        number(address && four, session.address4().map(Prefix::address)),
        given(
            wants(mask, RequestedSettings.PROFILE_ID), new ProfileId(ProfileType.GPP, call.cid())),
        number(gateway && four, session.gateway4()),
        number(gateway && four, session.address4().map(Prefix::netmask)),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        address && !four ? session.address6().map(SessionSettings::address) : Optional.empty(),
        given(
            gateway && !four,
            new GetCurrentSettings.Ipv6Address(groups(ROUTER), LINK_LOCAL_PREFIX)),
        dns && !four ? dns(0).map(SessionSettings::groups) : Optional.empty(),
        dns && !four ? dns(1).map(SessionSettings::groups) : Optional.empty(),
        wants(mask, RequestedSettings.MTU)
            ? OptionalLong.of(modem.settings().number(Setting.MTU))
            : OptionalLong.empty(),
        given(wants(mask, RequestedSettings.DOMAIN_NAME_LIST), List.of()),
        given(wants(mask, RequestedSettings.IP_FAMILY), call.family()),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static boolean wants(long mask, RequestedSettings setting) {
    return (mask & RequestedSettingsCodes.code(setting)) != 0;
  }

  private static <T> Optional<T> given(boolean wanted, T value) {
    return wanted ? Optional.of(value) : Optional.empty();
  }

  private String profileName() {
    return modem.profiles().account(call.cid()).name();
  }

  private Optional<InetAddress> dns(int index) {
    int size = call.six() ? 16 : 4;
    return session.dns().stream()
        .filter(server -> server.getAddress().length == size)
        .skip(index)
        .findFirst();
  }

  private static OptionalLong number(boolean wanted, Optional<? extends InetAddress> address) {
    return wanted && address.isPresent()
        ? OptionalLong.of(ByteBuffer.wrap(address.get().getAddress()).getInt() & 0xffff_ffffL)
        : OptionalLong.empty();
  }

  private static GetCurrentSettings.Ipv6Address address(Prefix prefix) {
    return new GetCurrentSettings.Ipv6Address(groups(prefix.address()), prefix.length());
  }

  private static List<Integer> groups(InetAddress address) {
    ByteBuffer octets = ByteBuffer.wrap(address.getAddress());
    List<Integer> groups = new ArrayList<>();
    while (octets.hasRemaining()) {
      groups.add(octets.getShort() & 0xffff);
    }
    return groups;
  }
}
