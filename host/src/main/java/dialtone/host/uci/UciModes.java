package dialtone.host.uci;

import dialtone.host.config.Draft;
import dialtone.host.config.Findings;
import dialtone.host.config.Key;
import dialtone.host.uci.UciSection.Entry;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// Radio technologies, which every handler of OpenWrt writes in words of its own.
final class UciModes {
  /// As `dialtone up --modes` takes them, and ncm.sh.
  private static final List<String> OURS =
      List.of("auto", "lte", "umts", "gsm", "preferlte", "preferumts");

  private UciModes() {}

  static void take(String proto, Entry entry, Draft draft, Findings findings) {
    Set<String> technologies = new TreeSet<>();
    for (String word : entry.value().toLowerCase(Locale.ROOT).split("[,| ]+", -1)) {
      String mode = ours(word);
      if (mode.isEmpty()) {
        findings.unknown(
            entry.place(),
            word,
            entry.key() + " of proto " + proto + " has no such value",
            proto.equals("ncm") ? OURS : List.of("all", "lte", "umts", "gsm", "4g", "3g", "2g"));
        return;
      }
      technologies.add(mode);
    }
    boolean prefers = entry.key().equals("preferredmode");
    String first = technologies.iterator().next();
    if (technologies.size() > 1) {
      String all = String.join(",", technologies);
      String mode =
          switch (all) {
            case "gsm,umts" -> "preferumts";
            case "lte,umts", "gsm,lte,umts" -> "auto";
            default -> "";
          };
      if (mode.isEmpty()) {
        findings.warn(entry.place(), entry.value(), "dialtone cannot ask for exactly these modes");
      } else {
        draft.tell(Key.MODES, mode, entry.place());
      }
    } else if (!prefers) {
      draft.tell(Key.MODES, first, entry.place());
    } else if (first.equals("lte") || first.equals("umts")) {
      draft.tell(Key.MODES, "prefer" + first, entry.place());
    }
  }

  private static String ours(String word) {
    return switch (word) {
      case "all", "any", "none" -> "auto";
      case "4g" -> "lte";
      case "3g" -> "umts";
      case "2g", "gprs" -> "gsm";
      default -> OURS.contains(word) ? word : "";
    };
  }
}
