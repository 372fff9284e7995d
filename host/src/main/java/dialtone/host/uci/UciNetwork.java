package dialtone.host.uci;

import dialtone.host.config.ConnectionDescription;
import dialtone.host.config.Findings;
import dialtone.host.config.SourceText;
import dialtone.host.uci.tables.ProtoOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `/etc/config/network`, or what `uci show network` prints: the cellular interfaces of it.
public final class UciNetwork {
  /// Protocols of netifd that need no modem.
  private static final List<String> OTHER_PROTOCOLS =
      List.of(
          "static",
          "dhcp",
          "dhcpv6",
          "none",
          "pppoe",
          "pptp",
          "wireguard",
          "l2tp",
          "6in4",
          "6to4",
          "6rd",
          "relay",
          "gre",
          "vxlan",
          "batadv",
          "hnet",
          "ipip",
          "dslite",
          "map",
          "464xlat",
          "unet",
          "wwand",
          "external",
          "bonding",
          "autoip");

  private UciNetwork() {}

  public static List<ConnectionDescription> read(SourceText source, Findings findings) {
    List<ConnectionDescription> connections = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (UciSection section : UciText.sections(source, findings)) {
      if (!section.type().equals("interface")) {
        continue;
      }
      if (isCellular(section)) {
        connections.add(new UciInterface(section, findings).read());
      } else {
        others.add(section.title() + " (" + section.value("proto") + ")");
        misspelt(section, findings);
      }
    }
    if (connections.isEmpty()) {
      String found = others.isEmpty() ? "no interface at all" : String.join(", ", others);
      findings.error(source.at(1), "", "it has no cellular interface: " + found);
    }
    return connections;
  }

  private static boolean isCellular(UciSection section) {
    String proto = section.value("proto");
    if (proto.equals("dhcp") || proto.isEmpty()) {
      // A modem's network device, whose data call something else makes.
      return (section.value("ifname") + " " + section.value("device")).matches(".*\\bwwan\\d.*");
    }
    boolean overSerial = !proto.equals("ppp") || section.value("device").contains("tty");
    return ProtoOptions.protocols().contains(proto) && overSerial;
  }

  private static void misspelt(UciSection section, Findings findings) {
    List<String> known = new ArrayList<>(ProtoOptions.protocols());
    known.addAll(OTHER_PROTOCOLS);
    Optional<UciSection.Entry> proto = section.get("proto");
    if (proto.isEmpty()) {
      if (section.entries().stream().anyMatch(entry -> entry.key().equals("apn"))) {
        findings.error(section.place(), section.title(), "it has an apn and no proto");
      }
      return;
    }
    String word = proto.get().value();
    if (word.equals("wwand")) {
      findings.warn(proto.get().place(), word, "its sections of modems are not read here");
    } else if (!known.contains(word)) {
      findings.unknown(proto.get().place(), word, "netifd has no such protocol", known);
    }
  }
}
