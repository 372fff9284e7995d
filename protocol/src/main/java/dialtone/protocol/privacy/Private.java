package dialtone.protocol.privacy;

/// An IMEI, IMSI, ICCID, telephone number or place. It prints as `***`; [#reveal] gives it to whoever may see it.
public record Private(String reveal) {
  @Override
  public String toString() {
    return "***";
  }
}
