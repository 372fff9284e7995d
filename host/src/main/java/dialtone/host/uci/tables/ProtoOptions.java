package dialtone.host.uci.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The options of an interface by protocol. Each is taken over (`TAKEN`), not needed and why, or
/// read by another handler only.
public final class ProtoOptions {

  /// @param why it is not needed; empty when it is taken over
  public record Option(String name, String why) {
    public boolean taken() {
      return why.isEmpty();
    }
  }

  /// Protocols, then lines of a reason or `TAKEN` and the options. `*` is every protocol.
  private static final String TABLE =
      """
      [*]
      TAKEN| proto device ifname metric mtu peerdns defaultroute auto disabled
      which name servers are used is the resolver's| dns dns_search dns_metric
      dialtone keeps no zones, tables or prefixes of other interfaces| ip4table ip6table ip6assign
      ip6hint ip6ifaceid ip6prefix ip6weight delegate sourcefilter zone type macaddr force_link
      hostname reqopts extendprefix tunlink
      [3g]
      TAKEN| apn service pincode dialnumber username password keepalive demand pppd_options
      TAKEN| connect disconnect ipv6
      dialtone waits for the modem itself| delay
      dialtone up reconnects by itself| persist maxfail holdoff authfail
      dialtone counts unanswered echoes in any case| keepalive_adaptive
      names for scripts of pppd| pppname unnumbered
      [ppp]
      TAKEN| username password keepalive demand pppd_options connect disconnect ipv6
      dialtone up reconnects by itself| persist maxfail holdoff authfail
      dialtone counts unanswered echoes in any case| keepalive_adaptive
      names for scripts of pppd| pppname unnumbered
      [ncm]
      TAKEN| apn auth username password pincode mode pdptype profile
      dialtone waits for the modem itself| delay
      [qmi]
      TAKEN| apn v6apn auth username password pincode modes pdptype profile v6profile plmn
      dialtone waits for the modem itself| delay timeout
      dialtone asks the modem for the address| dhcp dhcpv6
      dialtone up keeps the connection itself| autoconnect
      [mbim]
      TAKEN| apn auth username password pincode pdptype allow_roaming allow_partner
      dialtone waits for the modem itself| delay timeout
      dialtone asks the modem for the address| dhcp dhcpv6 ipv6
      [directip]
      TAKEN| apn auth username password pincode
      [wwan]
      TAKEN| apn auth username password pincode modes bus pdptype dialnumber
      dialtone waits for the modem itself| delay
      dialtone settles IPv6 by the family of the context| ppp_ipv6
      [modemmanager]
      TAKEN| apn allowedauth username password allowedmode preferredmode pincode iptype plmn
      TAKEN| allow_roaming init_epsbearer init_iptype init_allowedauth init_password init_user init_apn
      dialtone asks for the signal when somebody wants it| signalrate
      dialtone leaves the radio as it is when it hangs up| lowpower disable_modem force_connection
      [xmm]
      TAKEN| apn pdp pincode username password auth profile
      dialtone waits for the modem itself| delay
      dialtone up reconnects by itself| maxfail
      """;

  /// Options that only other handlers read but that are found here: LuCI writes some of them.
  private static final Map<String, Map<String, String>> MISTAKEN =
      Map.of(
          "ncm", Map.of("service", "mode", "modes", "mode", "ipv6", "pdptype"),
          "qmi", Map.of("ipv6", "pdptype", "service", "modes", "mode", "modes", "mcc", "plmn"),
          "mbim", Map.of("modes", "", "mode", "", "service", ""),
          "3g", Map.of("modes", "service", "mode", "service", "number", "dialnumber"),
          "modemmanager",
              Map.of("auth", "allowedauth", "pdptype", "iptype", "modes", "allowedmode"));

  /// What people write for an option of several handlers.
  private static final Map<String, String> MEANT =
      Map.of(
          "pin", "pincode",
          "pin_code", "pincode",
          "user", "username",
          "pass", "password",
          "passwd", "password",
          "number", "dialnumber",
          "enabled", "disabled",
          "interface", "device");

  private static final Map<String, Map<String, Option>> BY_PROTO = byProto();

  private ProtoOptions() {}

  private static Map<String, Map<String, Option>> byProto() {
    Map<String, Map<String, Option>> all = new LinkedHashMap<>();
    String proto = "";
    String why = "";
    for (String line : TABLE.lines().toList()) {
      if (line.startsWith("[")) {
        proto = line.substring(1, line.length() - 1);
        continue;
      }
      int bar = line.indexOf('|');
      why = bar < 0 ? why : line.substring(0, bar).replace("TAKEN", "");
      for (String name : line.substring(bar + 1).strip().split(" ", -1)) {
        all.computeIfAbsent(proto, _ -> new LinkedHashMap<>()).put(name, new Option(name, why));
      }
    }
    return all;
  }

  /// Protocols of cellular connections.
  public static List<String> protocols() {
    return BY_PROTO.keySet().stream().filter(proto -> !proto.equals("*")).toList();
  }

  /// An option that the handler of `proto`, or netifd for every protocol, reads.
  public static Optional<Option> named(String proto, String name) {
    Option own = BY_PROTO.getOrDefault(proto, Map.of()).get(name);
    return Optional.ofNullable(own == null ? BY_PROTO.getOrDefault("*", Map.of()).get(name) : own);
  }

  /// What `proto`'s handler reads instead of `name`; empty text when it reads nothing like it.
  public static Optional<String> instead(String proto, String name) {
    Optional<String> meant =
        Optional.ofNullable(MEANT.get(name)).filter(word -> named(proto, word).isPresent());
    return Optional.ofNullable(MISTAKEN.getOrDefault(proto, Map.of()).get(name)).or(() -> meant);
  }

  /// All that an interface of that protocol may have.
  public static List<String> names(String proto) {
    List<String> names = new ArrayList<>(BY_PROTO.getOrDefault(proto, Map.of()).keySet());
    names.addAll(BY_PROTO.getOrDefault("*", Map.of()).keySet());
    return names;
  }
}
