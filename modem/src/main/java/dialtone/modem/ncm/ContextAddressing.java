package dialtone.modem.ncm;

import dialtone.modem.at.AtSession;
import dialtone.protocol.at.AtCommand;
import dialtone.protocol.at.AtReply;
import dialtone.protocol.at.response.Cgcontrdp;
import dialtone.protocol.at.response.Cgpaddr;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.net.Addressing;
import dialtone.protocol.net.Prefix;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The addresses of a context in the standard's words, `+CGPADDR` and `+CGCONTRDP`, for modems
/// whose firmware answers no DHCP.
final class ContextAddressing {
  private ContextAddressing() {}

  /// One round trip where the modem takes joined lines. Empty when the modem does not tell an
  /// address, or tells nonsense.
  static Optional<Addressing> ask(AtSession session, int cid) {
    List<AtReply> replies =
        session.sendJoined(
            List.of(
                AtCommand.query("AT+CGPADDR=" + cid, "+CGPADDR:"),
                AtCommand.query("AT+CGCONTRDP=" + cid, "+CGCONTRDP:")));
    List<InetAddress> bare =
        parsed(replies.getFirst(), Cgpaddr::parse).stream()
            .flatMap(each -> each.addresses().stream())
            .toList();
    List<Cgcontrdp> contexts = parsed(replies.getLast(), Cgcontrdp::parse);
    Optional<Addressing> told = Optional.of(together(bare, contexts));
    return told.filter(addressing -> !addressing.addresses().isEmpty());
  }

  private static Addressing together(List<InetAddress> bare, List<Cgcontrdp> contexts) {
    List<Prefix> addresses =
        new ArrayList<>(contexts.stream().flatMap(c -> c.address().stream()).toList());
    for (InetAddress each : bare) {
      if (addresses.stream().noneMatch(known -> known.address().equals(each))) {
        addresses.add(new Prefix(each, each.getAddress().length * 8));
      }
    }
    List<InetAddress> gateways =
        contexts.stream()
            .flatMap(c -> c.gateway().stream())
            // A gateway that is the session's own address is none (seen: Telit LE910).
            .filter(g -> addresses.stream().noneMatch(own -> own.address().equals(g)))
            .toList();
    return new Addressing(
        List.copyOf(addresses),
        gateways.stream().filter(Inet4Address.class::isInstance).findFirst(),
        gateways.stream().filter(g -> !(g instanceof Inet4Address)).findFirst(),
        contexts.stream().flatMap(c -> c.dns().stream()).distinct().toList(),
        Optional.empty());
  }

  private static <T> List<T> parsed(AtReply reply, Function<String, T> parse) {
    try {
      return reply.ok() ? reply.lines().stream().map(parse).toList() : List.of();
    } catch (ModemFailure _) {
      return List.of();
    }
  }
}
