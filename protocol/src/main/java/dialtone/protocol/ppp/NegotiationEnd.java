package dialtone.protocol.ppp;

/// Why a control protocol has finished.
sealed interface NegotiationEnd {

  /// We closed it.
  record Closed() implements NegotiationEnd {}

  /// Requests without an answer to the last; `peerSpoke` when it said something else meanwhile.
  record Unanswered(boolean peerSpoke) implements NegotiationEnd {}

  record TerminatedByPeer(String reason) implements NegotiationEnd {}

  /// The peer does not know this protocol, or not a code without which it cannot work.
  record NotSpoken() implements NegotiationEnd {}

  /// The two have no way in common.
  record NotAgreed(String why) implements NegotiationEnd {}

  /// The peer is we ourselves.
  record LoopedBack() implements NegotiationEnd {}
}
