package dialtone.host.networkmanager;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The keys of the sections that a cellular connection has (nm-settings-keyfile(5)), each with the
/// reason why it is not needed, or none when it is taken over.
final class KeyfileKeys {
  private static final String TABLE =
      """
      [connection]
      | id type interface-name
      dialtone keeps one connection a modem| uuid autoconnect autoconnect-priority
      dialtone keeps one connection a modem| autoconnect-retries auth-retries timestamp zone
      dialtone keeps one connection a modem| permissions metered multi-connect secondaries
      dialtone keeps one connection a modem| wait-device-timeout wait-activation-delay stable-id
      dialtone keeps one connection a modem| gateway-ping-timeout lldp mdns llmnr dns-over-tls read-only
      dialtone keeps one connection a modem| autoconnect-slaves master slave-type mptcp-flags mud-url
      [gsm]
      | apn number username password password-flags pin pin-flags network-id device-id mtu
      | home-only auto-config
      dialtone chooses settings by the SIM that is inserted| sim-id sim-operator-id device-uid
      dialtone leaves the context for attaching as the modem has it| initial-eps-bearer-configure
      dialtone leaves the context for attaching as the modem has it| initial-eps-bearer-apn
      NetworkManager does not read it any more| network-type allowed-bands
      [cdma]
      | number username password password-flags mtu
      [ppp]
      | refuse-pap refuse-chap mtu mru lcp-echo-failure lcp-echo-interval baud
      dialtone never asks the network who it is| noauth refuse-eap refuse-mschap refuse-mschapv2
      dialtone asks for no compression of data| nobsdcomp nodeflate no-vj-comp
      dialtone does not encrypt PPP| require-mppe require-mppe-128 mppe-stateful
      dialtone sets up the serial line itself| crtscts
      [serial]
      | baud
      dialtone sets up the serial line itself| bits parity stopbits send-delay
      [ipv4]
      | method route-metric never-default ignore-auto-dns
      the network gives addresses and name servers| addresses address1 dns dns-search dns-priority
      the network gives addresses and name servers| dns-options gateway dhcp-timeout dhcp-client-id
      the network gives addresses and name servers| dhcp-hostname dhcp-send-hostname may-fail
      the network gives addresses and name servers| required-timeout dad-timeout link-local
      dialtone sets one default route| routes route1 route-table ignore-auto-routes routing-rule1
      [ipv6]
      | method route-metric never-default ignore-auto-dns
      the network gives addresses and name servers| addresses address1 dns dns-search dns-priority
      the network gives addresses and name servers| dns-options gateway addr-gen-mode ip6-privacy
      the network gives addresses and name servers| ra-timeout dhcp-duid dhcp-timeout token may-fail
      dialtone sets one default route| routes route1 route-table ignore-auto-routes
      """;

  private static final Map<String, Map<String, String>> SECTIONS = sections();

  private KeyfileKeys() {}

  private static Map<String, Map<String, String>> sections() {
    Map<String, Map<String, String>> all = new LinkedHashMap<>();
    String section = "";
    for (String line : TABLE.lines().toList()) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.length() - 1);
        continue;
      }
      int bar = line.indexOf('|');
      for (String key : line.substring(bar + 1).strip().split(" ", -1)) {
        all.computeIfAbsent(section, _ -> new LinkedHashMap<>()).put(key, line.substring(0, bar));
      }
    }
    return all;
  }

  static List<String> sectionNames() {
    return List.copyOf(SECTIONS.keySet());
  }

  static List<String> keys(String section) {
    return new ArrayList<>(SECTIONS.getOrDefault(section, Map.of()).keySet());
  }

  /// Why a key is not needed, without text when it is taken over; empty for one that does not
  /// exist.
  static Optional<String> why(String section, String key) {
    return Optional.ofNullable(SECTIONS.getOrDefault(section, Map.of()).get(key));
  }
}
