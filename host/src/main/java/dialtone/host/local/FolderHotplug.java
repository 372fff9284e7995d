package dialtone.host.local;

import dialtone.host.machine.Hotplug;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Changes below `DIR/dev` and the class folders of `DIR/sys`, told as if they were uevents. What appears while its
/// folder is being made may be told twice, and never not at all.
final class FolderHotplug implements Hotplug {
  /// The folders whose entries are devices, with the subsystem of the entries; those of `dev` tell by their name.
  private static final Map<String, String> DEVICES =
      Map.of(
          "dev", "",
          "sys/class/tty", "tty",
          "sys/class/usbmisc", "usbmisc",
          "sys/class/net", "net",
          "sys/bus/usb/devices", "usb");

  /// The folders above them, in which they may appear.
  private static final List<String> PARENTS =
      List.of("", "sys", "sys/class", "sys/bus", "sys/bus/usb");

  private final Path root;

  FolderHotplug(Path root) {
    this.root = root;
  }

  @Override
  public Watching watch(Consumer<Event> listener) {
    try {
      Watch watch = new Watch(root.getFileSystem().newWatchService(), listener);
      watch.addFolders(false);
      Thread.ofVirtual().name("hotplug " + root.getFileName()).start(watch);
      return watch::end;
    } catch (IOException refused) {
      throw new ModemFailure(
          new Failure.Unsupported("watching " + root, String.valueOf(refused.getMessage())));
    }
  }

  private final class Watch implements Runnable {
    private final WatchService service;
    private final Consumer<Event> listener;
    private final Map<WatchKey, String> folders = new HashMap<>();

    Watch(WatchService service, Consumer<Event> listener) {
      this.service = service;
      this.listener = listener;
    }

    void end() {
      try {
        service.close();
      } catch (IOException unclosed) {
        throw new ModemFailure(
            new Failure.Gone("the watch on " + root, String.valueOf(unclosed.getMessage())));
      }
    }

    @Override
    public void run() {
      try {
        while (true) {
          WatchKey key = service.take();
          String folder = folders.getOrDefault(key, "");
          key.pollEvents().forEach(event -> tell(folder, event));
          if (!key.reset()) {
            folders.remove(key);
          }
          addFolders(true);
        }
      } catch (InterruptedException | ClosedWatchServiceException closed) {
        folders.clear();
      }
    }

    void addFolders(boolean tellEntries) {
      Stream.concat(PARENTS.stream(), DEVICES.keySet().stream())
          .filter(folder -> !folders.containsValue(folder))
          .forEach(folder -> add(folder, tellEntries));
    }

    private void add(String folder, boolean tellEntries) {
      Path path = root.resolve(folder);
      if (!Files.isDirectory(path)) {
        return;
      }
      try {
        WatchKey key =
            path.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_DELETE);
        folders.put(key, folder);
      } catch (IOException removedMeanwhile) {
        return;
      }
      if (tellEntries && DEVICES.containsKey(folder)) {
        try (Stream<Path> entries = Files.list(path)) {
          entries.forEach(entry -> tell("add", folder, entry.getFileName().toString()));
        } catch (IOException removedMeanwhile) {
          listener.accept(Event.LOST);
        }
      }
    }

    private void tell(String folder, WatchEvent<?> event) {
      if (event.kind().equals(StandardWatchEventKinds.OVERFLOW)) {
        listener.accept(Event.LOST);
      } else if (DEVICES.containsKey(folder)) {
        boolean created = event.kind().equals(StandardWatchEventKinds.ENTRY_CREATE);
        tell(created ? "add" : "remove", folder, String.valueOf(event.context()));
      }
    }

    private void tell(String action, String folder, String name) {
      String subsystem =
          folder.equals("dev") ? subsystemOfNode(name) : DEVICES.getOrDefault(folder, "");
      listener.accept(new Event(action, subsystem, devicePath(folder, subsystem, name)));
    }

    /// Where the link leads; what is removed leads nowhere and is told by its class.
    private String devicePath(String folder, String subsystem, String name) {
      String link =
          folder.equals("dev") ? "sys/class/" + subsystem + "/" + name : folder + "/" + name;
      Path sys = root.resolve("sys");
      Path path = root.resolve(link);
      try {
        Path real = path.toRealPath();
        return "/" + sys.relativize(real.startsWith(sys) ? real : path);
      } catch (IOException gone) {
        return "/" + sys.relativize(path);
      }
    }
  }

  private static String subsystemOfNode(String name) {
    return name.startsWith("cdc-wdm") ? "usbmisc" : "tty";
  }
}
