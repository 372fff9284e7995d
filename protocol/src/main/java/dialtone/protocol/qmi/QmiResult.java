package dialtone.protocol.qmi;

import java.util.Optional;

/// The TLV 0x02 of each reply: whether the service agrees, and if not, why.
///
/// @param status 0 for success, 1 for failure
/// @param error its number, which `dialtone.protocol.failure.QmiError` explains; 0 for success
public record QmiResult(int status, int error) {
  /// The type of the TLV.
  public static final int TLV = 0x02;

  public static final QmiResult SUCCESS = new QmiResult(0, 0);

  private static final Optional<QmiResult> AGREED = Optional.of(SUCCESS);

  public static QmiResult refused(int error) {
    return new QmiResult(1, error);
  }

  /// What `reply` says of itself; empty when it does not, as an indication does not.
  public static Optional<QmiResult> of(QmiMessage reply) {
    TlvReader tlvs = reply.tlvs();
    while (tlvs.next()) {
      if (tlvs.type() == TLV) {
        int status = tlvs.u16();
        int error = tlvs.u16();
        if (!tlvs.whole()) {
          return Optional.empty();
        }
        return (status | error) == 0 ? AGREED : Optional.of(new QmiResult(status, error));
      }
    }
    return Optional.empty();
  }

  public boolean success() {
    return status == 0;
  }

  void write(TlvWriter out) {
    out.begin(TLV);
    out.u16(status);
    out.u16(error);
    out.end();
  }
}
