package dialtone.modem.discovery;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.privacy.Private;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Finds the one modem that a person means by a word after `--modem`: its id `usb-1-1`, its place
/// in the list from 0, `any`, its IMEI, USB path `1-1`, `ttyUSB2`, `cdc-wdm0`, `wwan0`, `12d1:1506`
/// or serial number.
public final class ModemSelector {
  private final List<ModemDevice> devices;
  private final Function<ModemDevice, Optional<Private>> imei;

  /// @param imei tells a modem's IMEI, which may take a dialogue with it; asked only when the word
  ///     can be an IMEI
  public ModemSelector(List<ModemDevice> devices, Function<ModemDevice, Optional<Private>> imei) {
    this.devices = List.copyOf(devices);
    this.imei = imei;
  }

  /// @throws ModemFailure `UnknownWord` with the nearest right word when none or several modems go
  ///     by `word`
  public ModemDevice select(String word) {
    String name = word.startsWith("/dev/") ? word.substring("/dev/".length()) : word;
    if (name.equals("any") && !devices.isEmpty()) {
      return devices.getFirst();
    }
    // TS 23.003 §6.2: an IMEI has 15 digits, 14 without the check digit, 16 with a software version
    // (IMEISV).
    if (name.matches("[0-9]{14,16}")) {
      return byImei(name).orElseThrow(() -> unknown(word));
    }
    if (name.matches("[0-9]{1,3}") && Integer.parseInt(name) < devices.size()) {
      return devices.get(Integer.parseInt(name));
    }
    List<ModemDevice> named =
        devices.stream()
            .filter(d -> d.names().stream().anyMatch(n -> n.equalsIgnoreCase(name)))
            .toList();
    if (named.size() != 1) {
      throw unknown(word);
    }
    return named.getFirst();
  }

  private Optional<ModemDevice> byImei(String digits) {
    String body = digits.substring(0, 14);
    return devices.stream()
        .filter(d -> imei.apply(d).filter(i -> i.reveal().startsWith(body)).isPresent())
        .findFirst();
  }

  private ModemFailure unknown(String word) {
    List<String> known = new ArrayList<>();
    devices.forEach(d -> known.addAll(d.names()));
    List<String> distinct = known.stream().distinct().toList();
    String wanted = word.toLowerCase(Locale.ROOT);
    Optional<String> nearest =
        distinct.stream()
            .filter(k -> distance(k.toLowerCase(Locale.ROOT), wanted) <= 1 + wanted.length() / 3)
            .min(Comparator.comparingInt(k -> distance(k.toLowerCase(Locale.ROOT), wanted)));
    return new ModemFailure(new Failure.UnknownWord("modem", word, nearest, distinct));
  }

  /// Levenshtein's: how many letters must be changed, added or dropped.
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
