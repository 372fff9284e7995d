package dialtone.modem.qmi;

import dialtone.modem.Bands;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.dms.GetBandCapabilities;
import dialtone.protocol.qmi.nas.GetSystemSelectionPreference;
import dialtone.protocol.qmi.nas.SetSystemSelectionPreference;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/// Bands by the system selection preference: LTE 1 to 256, NR 1 to 512 for both ways of 5G at once.
public final class QmiBands implements Bands {
  private final QmiClient dms;
  private final QmiClient nas;

  public QmiBands(QmiSession session) {
    this.dms = session.client(Service.DMS);
    this.nas = session.client(Service.NAS);
  }

  @Override
  public Set<String> possible() {
    return words(dms.ask(new GetBandCapabilities()));
  }

  private static Set<String> words(GetBandCapabilities.Reply told) {
    Set<String> words = new LinkedHashSet<>();
    told.bandCapability().ifPresent(mask -> words.addAll(BandMasks.olderWords(mask)));
    Optional<List<Integer>> lte = told.extendedLteBandCapability();
    if (lte.isPresent()) {
      lte.get().forEach(band -> words.add(BandMasks.lteWord(band)));
    } else {
      BandMasks low =
          new BandMasks(
              OptionalLong.empty(), told.lteBandCapability(), Optional.empty(), Optional.empty());
      words.addAll(low.words());
    }
    told.nr5gBandCapability()
        .ifPresent(bands -> bands.forEach(band -> words.add(BandMasks.nrWord(band))));
    return words;
  }

  @Override
  public Set<String> chosen() {
    return BandMasks.of(nas.ask(new GetSystemSelectionPreference())).words();
  }

  @Override
  public void choose(Set<String> bands) {
    CompletableFuture<GetBandCapabilities.Reply> capable = dms.submit(new GetBandCapabilities());
    CompletableFuture<GetSystemSelectionPreference.Reply> now =
        nas.submit(new GetSystemSelectionPreference());
    Set<String> possible =
        Answers.ifAny(capable).map(QmiBands::words).orElseGet(LinkedHashSet::new);
    for (String word : bands) {
      if (!possible.isEmpty() && !possible.contains(word)) {
        throw unknown(word, possible);
      }
    }
    BandMasks wanted = BandMasks.of(bands, BandMasks.of(Answers.join(now)));
    SetSystemSelectionPreference.Reply _ = nas.ask(SystemSelection.NOTHING.bands(wanted).request());
  }

  private static ModemFailure unknown(String word, Set<String> possible) {
    Optional<String> nearest = possible.stream().filter(w -> w.contains(word)).findFirst();
    return new ModemFailure(new Failure.UnknownWord("band", word, nearest, List.copyOf(possible)));
  }
}
