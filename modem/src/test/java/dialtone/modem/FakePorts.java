package dialtone.modem;

import dialtone.host.port.Ports;
import dialtone.protocol.failure.Failure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Ports in memory; what was not added does not exist.
public final class FakePorts implements Ports {
  private final Map<String, Opening> openings = new LinkedHashMap<>();

  public FakePorts with(FakePort port) {
    openings.put(port.name(), new Opening.Opened(port));
    return this;
  }

  public FakePorts refusing(String name, Failure failure) {
    openings.put(name, new Opening.NotOpened(name, failure));
    return this;
  }

  @Override
  public List<Opening> open(List<String> names) {
    return names.stream()
        .map(
            n ->
                openings.getOrDefault(
                    n, new Opening.NotOpened(n, new Failure.Gone(n, "no such node"))))
        .toList();
  }
}
