package dialtone.protocol.failure;

/// The one exception of this program: it carries the [Failure] that says what happened.
public final class ModemFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Failure failure;

  public ModemFailure(Failure failure) {
    super(Explanation.of(failure).message());
    this.failure = failure;
  }

  public Failure failure() {
    return failure;
  }
}
