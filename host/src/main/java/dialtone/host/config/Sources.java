package dialtone.host.config;

import java.util.List;

/// Where files are looked for that a configuration names.
public interface Sources {

  /// The file that `path` means in a file called `from`; `from` is empty for one that a person
  /// named.
  Answer read(String path, String from);

  sealed interface Answer {
    /// @param name how the file that was found is called
    /// @param text its bytes as ISO 8859-1
    record Found(String name, String text) implements Answer {}

    /// @param tried where it was looked for
    record Missing(List<String> tried) implements Answer {}

    record Unreadable(String name, String why) implements Answer {}
  }
}
