package dialtone.codegen;

/// How much of something there is: `fixed` where that is not 0, else what the number of `prefix` bits before it says,
/// else all that is left.
record Length(int prefix, int fixed) {
  boolean isRest() {
    return prefix == 0 && fixed == 0;
  }

  /// As the layouts say it.
  @Override
  public String toString() {
    return fixed > 0 ? "=" + fixed : prefix > 0 ? Integer.toString(prefix) : "";
  }
}
