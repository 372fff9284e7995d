package dialtone.protocol.privacy;

/// A PIN, PUK or password. It prints as `***`; only [#reveal] gives it away, at the place where it is sent.
public record Secret(String reveal) {
  @Override
  public String toString() {
    return "***";
  }
}
