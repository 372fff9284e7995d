package dialtone.host.machine;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Files of a machine by absolute path (`/sys/…`, `/etc/…`), in batches. Missing or unreadable paths are absent from
/// the answers.
public interface FileTree {

  /// Contents as text (ISO 8859-1, trailing line end removed), by path.
  Map<String, String> read(Collection<String> paths);

  /// Names of the entries of each folder, sorted, by path.
  Map<String, List<String>> list(Collection<String> folders);

  /// The final, absolute path of each link or file after all symbolic links, by path.
  Map<String, String> resolve(Collection<String> paths);

  /// Overwrites a file in place (sysfs attributes, `/etc/resolv.conf`).
  ///
  /// @throws dialtone.protocol.failure.ModemFailure `Denied` or `BadInput`
  void write(String path, String text);
}
