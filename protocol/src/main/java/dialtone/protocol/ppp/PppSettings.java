package dialtone.protocol.ppp;

import dialtone.protocol.privacy.Secret;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What one end of a PPP link wants and accepts.
///
/// @param account who we are when the peer asks; the server's: who the peer must be
/// @param acceptable the protocols by which we tell the peer who we are; a peer that insists on
///     another gets none
/// @param demanded what a server demands of its peer, the best first; empty on a client
/// @param families what is negotiated once the link stands
/// @param offer what a server has to give; absent on a client
public record PppSettings(
    Account account,
    Set<AuthProtocol> acceptable,
    List<AuthProtocol> demanded,
    Set<IpFamily> families,
    Optional<Offer> offer,
    LinkOptions link,
    Patience patience) {

  /// A name and its password; both may be empty.
  public record Account(String user, Secret password) {}

  public enum IpFamily {
    IPV4,
    IPV6
  }

  /// What a server gives: its own address, the peer's, and name servers (RFC 1877).
  public record Offer(InetAddress own, InetAddress peer, List<InetAddress> dns) {}

  /// What is asked for in LCP (RFC 1661 §6, RFC 1662 §7).
  ///
  /// @param mru the largest packet that we want to receive, in bytes
  /// @param accm control characters that the peer shall escape, bit n for character n
  public record LinkOptions(int mru, int accm, boolean compressProtocol, boolean compressAddress) {
    /// 1500 bytes, no character escaped, both compressions: what modems carry over USB.
    public static final LinkOptions USUAL = new LinkOptions(1500, 0, true, true);
  }

  /// How long and how often (RFC 1661 §4.6).
  ///
  /// @param restart between two requests that are not answered
  /// @param maxConfigure requests without an answer before we give up
  /// @param maxFailure rejections of the same wish before it is given up; a peer that naks for ever
  ///     is left after as many
  /// @param authentication from the demand to the peer's verdict
  /// @param echoInterval between LCP Echo-Requests; zero: none
  /// @param echoFailures unanswered ones in a row before the link counts as dead
  public record Patience(
      Duration restart,
      int maxConfigure,
      int maxFailure,
      Duration authentication,
      Duration echoInterval,
      int echoFailures) {
    public static final Patience USUAL =
        new Patience(
            Duration.ofSeconds(3), 10, 10, Duration.ofSeconds(30), Duration.ofSeconds(10), 3);
  }
}
