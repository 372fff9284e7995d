package dialtone.protocol.qmi;

/// Reads and writes one kind of message in both directions. The processor of module `codegen` writes
/// one for each record with [Qmi]; what a message has not is refused by the methods here.
///
/// The `read` methods never throw: what could not be read is in [TlvReader#problems], and a
/// component that must be there and is not reads as zero or empty.
///
/// @param <M> the request or the indication
/// @param <R> the reply; [Void] for an indication
/// @param <F> what a refusal says beside its error number; [Void] where that is nothing
public abstract class MessageCodec<M, R, F> {
  protected MessageCodec() {}

  public abstract Service service();

  /// The message's number within its service.
  public abstract int id();

  /// The message's name: `GetSignalInfo`.
  public abstract String name();

  public abstract void write(M message, TlvWriter out);

  public abstract M read(TlvReader in);

  public void writeReply(R reply, TlvWriter out) {
    throw new UnsupportedOperationException(name() + " is not answered");
  }

  public R readReply(TlvReader in) {
    throw new UnsupportedOperationException(name() + " is not answered");
  }

  public void writeFailed(F failed, TlvWriter out) {
    throw new UnsupportedOperationException(name() + " has no details of a refusal");
  }

  /// Whether a refusal says more than its error number.
  public boolean explainsRefusals() {
    return false;
  }

  public F readFailed(TlvReader in) {
    throw new UnsupportedOperationException(name() + " has no details of a refusal");
  }
}
