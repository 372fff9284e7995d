package dialtone.modem.qmi;

import dialtone.host.machine.DataPath;
import dialtone.host.machine.FileTree;
import dialtone.host.machine.FrameChannel;
import dialtone.host.machine.Hotplug;
import dialtone.host.machine.Links;
import dialtone.host.machine.Machine;
import dialtone.host.machine.Programs;
import dialtone.host.machine.Undo;
import dialtone.host.port.Ports;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Files and one network device in memory. As qmi_wwan it changes no format while the device is up.
final class FakeMachine implements Machine, FileTree, Links {
  final List<Undo> undo = new ArrayList<>();
  final List<String> done = new ArrayList<>();
  private final Map<String, String> files = new TreeMap<>();
  private final Set<String> unwritable = new HashSet<>();
  private final String net;
  private boolean up;

  FakeMachine(String net) {
    this.net = net;
  }

  FakeMachine file(String path, String text) {
    files.put(path, text);
    return this;
  }

  FakeMachine unwritable(String path) {
    unwritable.add(path);
    return this;
  }

  FakeMachine up() {
    up = true;
    return this;
  }

  String text(String path) {
    return files.getOrDefault(path, "");
  }

  @Override
  public FileTree files() {
    return this;
  }

  @Override
  public Links links() {
    return this;
  }

  @Override
  public Map<String, String> read(Collection<String> paths) {
    Map<String, String> found = new HashMap<>(files);
    found.keySet().retainAll(paths);
    return found;
  }

  @Override
  public Map<String, List<String>> list(Collection<String> folders) {
    Map<String, List<String>> found = new HashMap<>();
    for (String folder : folders) {
      Set<String> names = new TreeSet<>();
      files.keySet().stream()
          .filter(path -> path.startsWith(folder + "/"))
          .map(path -> path.substring(folder.length() + 1).split("/")[0])
          .forEach(names::add);
      found.put(folder, List.copyOf(names));
    }
    return found;
  }

  @Override
  public Map<String, String> resolve(Collection<String> paths) {
    return Map.of();
  }

  @Override
  public void write(String path, String text) {
    if (unwritable.contains(path)) {
      throw new ModemFailure(new Failure.Denied(path, "root"));
    }
    if (up) {
      throw new ModemFailure(new Failure.BadInput(path, "the device is up"));
    }
    done.add(path + "=" + text);
    if (path.endsWith("/add_mux")) {
      files.put(path.replace("qmi/add_mux", "upper_qmimux0"), "");
    } else {
      files.put(path, text);
    }
  }

  @Override
  public void apply(List<Change> changes) {
    for (Change each : changes) {
      done.add(each.toString());
      if (each instanceof Change.SetUp(var _, boolean raised)) {
        up = raised;
      }
    }
  }

  @Override
  public Table table() {
    return new Table(
        List.of(new Link(2, net, up, up, 1500, "02:00:00:00:00:01", true)), List.of(), List.of());
  }

  @Override
  public String name() {
    return "this machine";
  }

  @Override
  public Ports ports() {
    throw new AssertionError("no port is opened here");
  }

  @Override
  public Programs programs() {
    throw new AssertionError("no program runs here");
  }

  @Override
  public Hotplug hotplug() {
    throw new AssertionError("nothing is plugged here");
  }

  @Override
  public DataPath dataPath(String interfaceName) {
    throw new AssertionError("no packets here");
  }

  @Override
  public DataPath pointToPoint(String pattern, FrameChannel packets, int mtu) {
    throw new AssertionError("no packets here");
  }

  @Override
  public Path runDirectory() {
    throw new AssertionError("no owner runs here");
  }

  @Override
  public Path stateDirectory() {
    throw new AssertionError("nothing is kept here");
  }

  @Override
  public void close() {}
}
