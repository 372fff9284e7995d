package dialtone.modem.ncm;

import dialtone.modem.at.AtSession;
import dialtone.protocol.at.AtCommand;
import dialtone.protocol.at.AtReply;
import dialtone.protocol.at.response.Dhcp;
import dialtone.protocol.at.response.DhcpV6;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.net.Addressing;
import dialtone.protocol.net.Prefix;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The addresses of a session as the modem tells them by `^DHCP?` and `^DHCPV6?`.
final class NdisAddressing {
  private static final AtCommand V4 = AtCommand.query("AT^DHCP?", "^DHCP:");
  private static final AtCommand V6 = AtCommand.query("AT^DHCPV6?", "^DHCPV6:");

  private NdisAddressing() {}

  /// Empty when the modem does not tell the address of a family that is up, or tells nonsense.
  static Optional<Addressing> ask(AtSession session, boolean v4, boolean v6) {
    List<AtCommand> questions = new ArrayList<>();
    if (v4) {
      questions.add(V4);
    }
    if (v6) {
      questions.add(V6);
    }
    List<AtReply> replies = questions.isEmpty() ? List.of() : session.sendJoined(questions);
    Optional<Dhcp> four = v4 ? parsed(replies.getFirst(), Dhcp::parse) : Optional.empty();
    Optional<DhcpV6> six = v6 ? parsed(replies.getLast(), DhcpV6::parse) : Optional.empty();
    boolean unknown = (v4 && four.isEmpty()) || (four.isEmpty() && six.isEmpty());
    return unknown ? Optional.empty() : Optional.of(together(four, six));
  }

  private static Addressing together(Optional<Dhcp> four, Optional<DhcpV6> six) {
    List<Prefix> addresses = new ArrayList<>();
    List<InetAddress> dns = new ArrayList<>();
    four.ifPresent(d -> addresses.add(d.address()));
    six.ifPresent(d -> addresses.add(d.address()));
    four.ifPresent(d -> dns.addAll(d.dns()));
    six.ifPresent(d -> dns.addAll(d.dns()));
    return new Addressing(
        List.copyOf(addresses),
        four.flatMap(Dhcp::gateway),
        six.flatMap(DhcpV6::gateway),
        List.copyOf(dns),
        Optional.empty());
  }

  private static <T> Optional<T> parsed(AtReply reply, Function<String, T> parse) {
    try {
      return reply.ok() ? reply.lines().stream().findFirst().map(parse) : Optional.empty();
    } catch (ModemFailure _) {
      return Optional.empty();
    }
  }
}
