package dialtone.host.uci;

import dialtone.host.config.Place;
import java.util.List;
import java.util.Optional;

/// A section of a UCI file.
///
/// @param name empty when it has none
record UciSection(String type, String name, Place place, List<Entry> entries) {

  /// An option, or one value of a list.
  record Entry(String key, String value, Place place) {}

  Optional<Entry> get(String key) {
    return entries.stream().filter(entry -> entry.key().equals(key)).reduce((_, last) -> last);
  }

  String value(String key) {
    return get(key).map(Entry::value).orElse("");
  }

  /// What to call it.
  String title() {
    return name.isEmpty() ? type : name;
  }
}
