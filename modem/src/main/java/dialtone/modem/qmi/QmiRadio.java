package dialtone.modem.qmi;

import dialtone.modem.Radio;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.dms.GetCapabilities;
import dialtone.protocol.qmi.nas.GetSystemSelectionPreference;
import dialtone.protocol.qmi.nas.RadioInterface;
import dialtone.protocol.qmi.nas.RatModePreference;
import dialtone.protocol.qmi.nas.RatModePreferenceCodes;
import dialtone.protocol.qmi.nas.RoamingPreference;
import dialtone.protocol.qmi.nas.SetSystemSelectionPreference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/// Technologies by the system selection preference. Words may stand together: `lte,umts`.
public final class QmiRadio implements Radio {
  private static final String AUTO = "auto";

  /// From the newest on, as people name them.
  private static final Map<String, RatModePreference> MODES = modes0();

  private static final Map<String, List<RadioInterface>> PREFERRED =
      Map.of(
          "preferlte",
          List.of(RadioInterface.LTE, RadioInterface.UMTS, RadioInterface.GSM),
          "preferumts",
          List.of(RadioInterface.UMTS, RadioInterface.LTE, RadioInterface.GSM));

  private final QmiClient nas;
  private final QmiClient dms;

  public QmiRadio(QmiSession session) {
    this.nas = session.client(Service.NAS);
    this.dms = session.client(Service.DMS);
  }

  private static Map<String, RatModePreference> modes0() {
    Map<String, RatModePreference> modes = new LinkedHashMap<>();
    modes.put("5gnr", RatModePreference.NR5G);
    modes.put("lte", RatModePreference.LTE);
    modes.put("umts", RatModePreference.UMTS);
    modes.put("gsm", RatModePreference.GSM);
    modes.put("td-scdma", RatModePreference.TD_SCDMA);
    return modes;
  }

  @Override
  public List<String> knownModes() {
    int all = all();
    List<String> known = new ArrayList<>(List.of(AUTO));
    MODES.forEach(
        (word, mode) -> {
          if ((all & bit(mode)) != 0) {
            known.add(word);
          }
        });
    known.addAll(List.of("preferlte", "preferumts"));
    return known;
  }

  /// What the modem can do at all; everything where it does not tell.
  private int all() {
    return Answers.ifAny(dms.submit(new GetCapabilities()))
        .flatMap(GetCapabilities.Reply::info)
        .map(info -> info.radioInterfaceList().stream().mapToInt(QmiRadio::bit).sum())
        .filter(mask -> mask != 0)
        .orElseGet(() -> MODES.values().stream().mapToInt(QmiRadio::bit).sum());
  }

  private static int bit(RatModePreference mode) {
    return (int) RatModePreferenceCodes.code(mode);
  }

  private static int bit(dialtone.protocol.qmi.dms.RadioInterface radio) {
    return switch (radio) {
      case GSM -> bit(RatModePreference.GSM);
      case UMTS -> bit(RatModePreference.UMTS);
      case LTE -> bit(RatModePreference.LTE);
      case TDS -> bit(RatModePreference.TD_SCDMA);
      case NR5G -> bit(RatModePreference.NR5G);
      case CDMA_2000_1X -> bit(RatModePreference.CDMA_1X);
      case EVDO -> bit(RatModePreference.CDMA_1XEVDO);
      case UNRECOGNISED -> 0;
    };
  }

  /// `auto`, or the words of all technologies that are allowed.
  @Override
  public String modes() {
    CompletableFuture<GetSystemSelectionPreference.Reply> asked =
        nas.submit(new GetSystemSelectionPreference());
    int all = all();
    int now = Answers.join(asked).modePreference().orElse(all);
    if ((now & all) == all) {
      return AUTO;
    }
    return MODES.entrySet().stream()
        .filter(each -> (now & bit(each.getValue())) != 0)
        .map(Map.Entry::getKey)
        .collect(Collectors.joining(","));
  }

  @Override
  public void setModes(String modes) {
    List<String> words = Arrays.stream(modes.split(",")).map(String::strip).toList();
    int all = all();
    Optional<List<RadioInterface>> order =
        words.stream().filter(PREFERRED::containsKey).map(PREFERRED::get).findFirst();
    int wanted = 0;
    for (String word : words) {
      boolean every = word.equals(AUTO) || PREFERRED.containsKey(word);
      wanted |= every ? all : known(word, all);
    }
    SystemSelection selection = SystemSelection.NOTHING.modes(wanted, order);
    SetSystemSelectionPreference.Reply _ = nas.ask(selection.request());
  }

  @Override
  public Optional<Boolean> roamingAllowed() {
    return Answers.ifAny(nas.submit(new GetSystemSelectionPreference()))
        .flatMap(GetSystemSelectionPreference.Reply::roamingPreference)
        .map(preference -> preference != RoamingPreference.OFF);
  }

  @Override
  public void allowRoaming(boolean allowed) {
    RoamingPreference wanted = allowed ? RoamingPreference.ANY : RoamingPreference.OFF;
    SetSystemSelectionPreference.Reply _ =
        nas.ask(SystemSelection.NOTHING.roaming(wanted).request());
  }

  private int known(String word, int all) {
    Optional<RatModePreference> mode = Optional.ofNullable(MODES.get(word));
    if (mode.isEmpty() || (all & bit(mode.get())) == 0) {
      List<String> known = knownModes();
      Optional<String> nearest =
          known.stream().filter(w -> w.contains(word) || word.contains(w)).findFirst();
      throw new ModemFailure(new Failure.UnknownWord("mode", word, nearest, known));
    }
    return bit(mode.get());
  }
}
