package dialtone.host.config;

import dialtone.protocol.privacy.Secret;
import java.util.ArrayList;
import java.util.List;

/// A connection while its file is being read.
public final class Draft {
  private final List<Told> told = new ArrayList<>();

  public void tell(Key key, String text, Place place) {
    told.add(new Told(key, new Secret(text), place));
  }

  /// Takes over what another file told.
  public void tellAll(List<Told> others) {
    told.addAll(others);
  }

  public boolean knows(Key key) {
    return told.stream().anyMatch(each -> each.key() == key);
  }

  public boolean empty() {
    return told.isEmpty();
  }

  public ConnectionDescription named(String name) {
    return new ConnectionDescription(name, ConnectionDescription.settled(told));
  }
}
