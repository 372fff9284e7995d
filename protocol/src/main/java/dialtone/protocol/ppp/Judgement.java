package dialtone.protocol.ppp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Collects a [NegotiationPolicy.Verdict] option by option.
final class Judgement {
  private final List<ConfigOption> naks = new ArrayList<>();
  private final List<ConfigOption> rejects = new ArrayList<>();
  private String insisting = "the peer insists on options that were refused";

  void nak(ConfigOption better) {
    naks.add(better);
  }

  void nak(ConfigOption better, String whyNot) {
    naks.add(better);
    insisting = whyNot;
  }

  void reject(ConfigOption option) {
    rejects.add(option);
  }

  void reject(ConfigOption option, String whyNot) {
    rejects.add(option);
    insisting = whyNot;
  }

  NegotiationPolicy.Verdict verdict() {
    return verdict(Optional.empty());
  }

  NegotiationPolicy.Verdict verdict(Optional<NegotiationEnd> end) {
    return new NegotiationPolicy.Verdict(List.copyOf(naks), List.copyOf(rejects), insisting, end);
  }
}
