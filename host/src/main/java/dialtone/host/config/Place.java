package dialtone.host.config;

/// A line of a file.
///
/// @param file as it was named, or as it was found
/// @param line counted from 1
public record Place(String file, int line) {
  @Override
  public String toString() {
    return file + ":" + line;
  }
}
