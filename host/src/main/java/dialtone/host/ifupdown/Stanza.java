package dialtone.host.ifupdown;

import dialtone.host.config.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An `iface` stanza.
///
/// @param family `inet` or `inet6`
/// @param method `ppp`, `wvdial`, `dhcp`, …
record Stanza(String name, String family, String method, Place place, List<Entry> entries) {

  record Entry(String key, String value, Place place) {}

  static Stanza of(String name, String family, String method, Place place) {
    return new Stanza(name, family, method, place, new ArrayList<>());
  }

  Optional<Entry> get(String key) {
    return entries.stream().filter(entry -> entry.key().equals(key)).reduce((_, last) -> last);
  }
}
