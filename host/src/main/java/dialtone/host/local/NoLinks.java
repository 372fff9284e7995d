package dialtone.host.local;

import dialtone.host.machine.Links;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.nio.file.Path;
import java.util.List;

/// The network devices of a machine whose kernel is out of reach: none are seen and none can be changed.
record NoLinks(Path machine) implements Links {
  @Override
  public void apply(List<Change> changes) {
    throw new ModemFailure(
        new Failure.Unsupported(
            "changing network devices of " + machine,
            "it has no network namespace that this user may enter"));
  }

  @Override
  public Table table() {
    return new Table(List.of(), List.of(), List.of());
  }
}
