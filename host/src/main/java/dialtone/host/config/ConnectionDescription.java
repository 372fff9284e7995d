package dialtone.host.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A connection as the file of another program describes it.
///
/// @param name what that program calls it: `megafon-3g`, `wan`, `Defaults`
/// @param told each key once, the last word on it, but [Key#INIT] as often as it was told; in the
///     order of the files
public record ConnectionDescription(String name, List<Told> told) {
  public ConnectionDescription {
    told = List.copyOf(told);
  }

  public Optional<Told> get(Key key) {
    return told.stream().filter(each -> each.key() == key).reduce((_, last) -> last);
  }

  /// The text itself, secrets included.
  public Optional<String> value(Key key) {
    return get(key).map(each -> each.text().reveal());
  }

  /// All that was told about a key.
  public List<String> values(Key key) {
    return told.stream()
        .filter(each -> each.key() == key)
        .map(each -> each.text().reveal())
        .toList();
  }

  /// What later words say replaces what earlier ones said.
  static List<Told> settled(List<Told> told) {
    Map<Object, Told> last = new LinkedHashMap<>();
    for (Told each : told) {
      Object slot = each.key() == Key.INIT ? each : each.key();
      last.remove(slot);
      last.put(slot, each);
    }
    return new ArrayList<>(last.values());
  }
}
