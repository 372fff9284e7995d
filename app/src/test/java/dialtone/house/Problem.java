package dialtone.house;

/// One broken rule at one place; `file` is relative to the root of the tree, with forward slashes.
record Problem(String rule, String file, int line, String text) implements Comparable<Problem> {
  @Override
  public int compareTo(Problem other) {
    int byFile = file.compareTo(other.file);
    return byFile != 0 ? byFile : Integer.compare(line, other.line);
  }

  @Override
  public String toString() {
    return "%s:%d: [%s] %s".formatted(file, line, rule, text);
  }
}
