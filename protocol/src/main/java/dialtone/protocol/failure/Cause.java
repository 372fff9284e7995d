package dialtone.protocol.failure;

/// One row of a standard's code table: a number that a modem or a network gives as its reason, and
/// what stands behind it.
public sealed interface Cause
    permits CallEndReason,
        CallManagerEnd,
        CmeError,
        CmsError,
        InternalCallEnd,
        ProtocolCallEnd,
        QmiError,
        RejectCause,
        SessionCause {
  int number();

  /// What the number means.
  String words();

  /// The command that helps, ready to be typed, or empty where none does.
  String step();
}
