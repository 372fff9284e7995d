package dialtone.protocol.ppp;

import java.util.List;
import java.util.Optional;

/// What one control protocol wishes from its peer and grants it. [Negotiation] does the talking.
interface NegotiationPolicy {

  /// A negotiation begins: back to the first wishes.
  void begin();

  /// What the next Configure-Request asks for.
  List<ConfigOption> wishes();

  /// Judges what the peer asks for, all of it anew with each of its requests.
  Verdict judge(List<ConfigOption> wishes);

  /// The peer gave other values for `options`; the `round`th refusal of this negotiation.
  Reaction naked(List<ConfigOption> options, int round);

  /// The peer will not have `options` at all.
  Reaction rejected(List<ConfigOption> options, int round);

  /// Both have agreed: why that is of no use, if so.
  Optional<String> unusable();

  /// @param naks the options that are not granted, with the values that would be
  /// @param rejects the options that are not granted with any value
  /// @param insisting why it comes to nothing should the peer insist
  /// @param end when there is no point in an answer
  record Verdict(
      List<ConfigOption> naks,
      List<ConfigOption> rejects,
      String insisting,
      Optional<NegotiationEnd> end) {

    boolean grants() {
      return naks.isEmpty() && rejects.isEmpty();
    }
  }

  /// What to do after a refusal.
  sealed interface Reaction {

    /// Ask again with what is wished now.
    record Ask() implements Reaction {}

    /// Ask again in a while: the peer has nothing better yet.
    record AskLater() implements Reaction {}

    record GiveUp(String why) implements Reaction {}
  }
}
