package dialtone.protocol.ppp;

/// Why a link ended.
public sealed interface PppEnd {

  /// We ended it.
  record Closed() implements PppEnd {}

  /// Nobody at the other end speaks PPP. `heard` says in plain words what came instead: nothing,
  /// text, noise.
  record NoPeer(String heard) implements PppEnd {}

  /// What we send comes back: an echoing modem, or a line that is looped (RFC 1661 §6.4).
  record LoopedBack() implements PppEnd {}

  /// The peer does not accept who we are. `peerSays` is its own text, often empty.
  record AuthenticationRefused(AuthProtocol by, String peerSays) implements PppEnd {}

  /// The two ends have no way in common; `why` in plain words: "the network insists on EAP".
  record NotAgreed(String why) implements PppEnd {}

  /// A server's peer could not prove who it is.
  record PeerNotAuthentic(String why) implements PppEnd {}

  /// The peer ended it. `reason` is its text, often empty.
  record Terminated(String reason) implements PppEnd {}

  /// The peer has stopped answering, `unanswered` echoes in a row.
  record Silent(int unanswered) implements PppEnd {}

  /// The modem is back at its commands: `result` is the line it said, such as `NO CARRIER`; empty
  /// when the line went away without a word.
  record CarrierLost(String result) implements PppEnd {}
}
