package dialtone.simulator.ppp;

import dialtone.protocol.ppp.PppEnd;
import dialtone.protocol.ppp.PppEvent;

/// What happens on a link in words, for the log of a simulation.
final class PppWords {
  private PppWords() {}

  static String of(PppEvent event) {
    return switch (event) {
      case PppEvent.LinkUp(int mru) -> "LCP open, MRU " + mru;
      case PppEvent.Authenticated(var by, _) -> "host authenticated by " + by.word();
      case PppEvent.Ipv4Up(_, var host, var _) ->
          "IPCP open" + host.map(address -> ", host " + address.getHostAddress()).orElse("");
      case PppEvent.Ipv6Up(_, var host) -> "IPV6CP open, host " + host.getHostAddress();
      case PppEvent.FamilyRefused(var family, String why) -> family + " refused: " + why;
      case PppEvent.Down(PppEnd end) -> "down: " + end(end);
    };
  }

  private static String end(PppEnd end) {
    return switch (end) {
      case PppEnd.Closed _ -> "closed by the network";
      case PppEnd.NoPeer(String heard) -> "the host does not speak PPP: " + heard;
      case PppEnd.LoopedBack _ -> "looped back";
      case PppEnd.AuthenticationRefused(var by, _) -> by.word() + " refused by the host";
      case PppEnd.NotAgreed(String why) -> why;
      case PppEnd.PeerNotAuthentic(String why) -> "host refused: " + why;
      case PppEnd.Terminated(String reason) ->
          "terminated by the host" + (reason.isEmpty() ? "" : ": " + reason);
      case PppEnd.Silent(int unanswered) -> unanswered + " echo requests without an answer";
      case PppEnd.CarrierLost _ -> "the line is gone";
    };
  }
}
