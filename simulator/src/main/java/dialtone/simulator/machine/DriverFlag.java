package dialtone.simulator.machine;

import dialtone.simulator.model.LinkFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;

/// `qmi/raw_ip` of a network device (Documentation/ABI/testing/sysfs-class-net-qmi): which format
/// the host's driver believes in. The real file changes the device before write(2) returns; this
/// one is looked at when it changes and again before each session.
final class DriverFlag implements AutoCloseable {
  private final Path file;
  private final WatchService watch;

  /// @param changed told on a thread of its own when the file was written
  DriverFlag(Path file, Runnable changed) {
    this.file = file;
    try {
      this.watch = file.getFileSystem().newWatchService();
      WatchKey _ =
          file.resolveSibling("")
              .register(
                  watch,
                  StandardWatchEventKinds.ENTRY_MODIFY,
                  StandardWatchEventKinds.ENTRY_CREATE);
    } catch (IOException e) {
      throw Entries.failed(file, e);
    }
    Thread _ = Thread.ofVirtual().name("raw_ip").start(() -> follow(changed));
  }

  private void follow(Runnable changed) {
    try {
      while (true) {
        WatchKey key = watch.take();
        boolean news = !key.pollEvents().isEmpty();
        if (news) {
          changed.run();
        }
        if (!key.reset()) {
          return;
        }
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    } catch (ClosedWatchServiceException end) {
      // The simulation is over.
    }
  }

  /// As the kernel reads what is written to it (lib/kstrtox.c, kstrtobool).
  LinkFormat format() {
    try {
      String text = Files.readString(file, StandardCharsets.US_ASCII).strip();
      boolean raw = !text.isEmpty() && "Yy1Tt".indexOf(text.charAt(0)) >= 0;
      return raw ? LinkFormat.RAW_IP : LinkFormat.ETHERNET;
    } catch (IOException gone) {
      return LinkFormat.ETHERNET;
    }
  }

  @Override
  public void close() {
    try {
      watch.close();
    } catch (IOException ended) {
      // Nobody waits for it any more.
    }
  }
}
