package dialtone.app.uqmi;

import dialtone.protocol.qmi.wds.GetCurrentSettings;
import dialtone.protocol.qmi.wds.GetCurrentSettings.Reply;
import dialtone.protocol.qmi.wds.GetCurrentSettingsCodec;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// `--get-current-settings`: the addresses of a data session.
final class CurrentSettings {
  /// PDP type, name servers, granted QoS, address, gateway, MTU, domain names, family; bits of
  /// QmiWdsRequestedSettings in libqmi.
  private static final long WANTED = 0xe334;

  private CurrentSettings() {}

  static boolean print(Run run) {
    Optional<Reply> reply =
        run.ask(GetCurrentSettingsCodec.INSTANCE, new GetCurrentSettings(WANTED));
    reply.ifPresent(settings -> print(settings, run.json()));
    return reply.isPresent();
  }

  private static void print(Reply settings, Blob json) {
    json.table();
    settings.pdpType().flatMap(DataWords::word).ifPresent(type -> json.add("pdp-type", type));
    settings.ipFamily().flatMap(DataWords::word).ifPresent(word -> json.add("ip-family", word));
    settings.mtu().ifPresent(mtu -> json.add("mtu", mtu));
    json.table("ipv4");
    ipv4("ip", settings.ipv4Address(), json);
    ipv4("dns1", settings.primaryIpv4DnsAddress(), json);
    ipv4("dns2", settings.secondaryIpv4DnsAddress(), json);
    ipv4("gateway", settings.ipv4GatewayAddress(), json);
    ipv4("subnet", settings.ipv4GatewaySubnetMask(), json);
    json.end().table("ipv6");
    settings
        .ipv6Address()
        .ifPresent(
            ip -> {
              ipv6("ip", ip.address(), json);
              json.add("ip-prefix-length", ip.prefixLength());
            });
    settings
        .ipv6GatewayAddress()
        .ifPresent(
            gateway -> {
              ipv6("gateway", gateway.address(), json);
              json.add("gw-prefix-length", gateway.prefixLength());
            });
    settings.ipv6PrimaryDnsAddress().ifPresent(dns -> ipv6("dns1", dns, json));
    settings.ipv6SecondaryDnsAddress().ifPresent(dns -> ipv6("dns2", dns, json));
    json.end();
    domains(settings.domainNameList().orElse(List.of()), json);
    json.end();
  }

  /// A table that is always empty in uqmi's JSON, as its names have no keys; with names, a list.
  private static void domains(List<String> names, Blob json) {
    if (names.isEmpty()) {
      json.table("domain-names");
    } else {
      json.list("domain-names");
      names.forEach(json::add);
    }
    json.end();
  }

  private static void ipv4(String name, OptionalLong address, Blob json) {
    address.ifPresent(
        ip ->
            json.add(
                name,
                (ip >> 24 & 255)
                    + "."
                    + (ip >> 16 & 255)
                    + "."
                    + (ip >> 8 & 255)
                    + "."
                    + (ip & 255)));
  }

  private static void ipv6(String name, List<Integer> groups, Blob json) {
    json.add(name, Ipv6Text.of(groups));
  }
}
