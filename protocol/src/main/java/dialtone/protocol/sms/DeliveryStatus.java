package dialtone.protocol.sms;

/// What a status report says of a message, TS 23.040 §9.2.3.15.
///
/// @param octet the status as it stands in the report
public record DeliveryStatus(int octet) {
  /// Whether it arrived, and whether it still can.
  public enum State {
    /// It arrived, or was handed to a system that cannot say whether it did.
    DELIVERED,
    /// It did not arrive yet, and the service centre goes on trying.
    STILL_TRYING,
    /// It will not arrive.
    FAILED,
    /// It did not arrive, and the service centre tries no more, though a new attempt could succeed.
    GAVE_UP,
    /// The standard does not say.
    UNKNOWN
  }

  public State state() {
    return switch (octet >> 5) {
      case 0 -> State.DELIVERED;
      case 1 -> State.STILL_TRYING;
      case 2 -> State.FAILED;
      case 3 -> State.GAVE_UP;
      default -> State.UNKNOWN;
    };
  }

  /// In plain words.
  public String words() {
    return switch (state()) {
      case DELIVERED -> delivered();
      case STILL_TRYING -> "not delivered yet, the network goes on trying: " + temporary();
      case GAVE_UP -> "not delivered, the network tries no more: " + temporary();
      case FAILED -> "cannot be delivered: " + permanent();
      case UNKNOWN -> "status " + octet;
    };
  }

  private String delivered() {
    return switch (octet) {
      case 0x00 -> "delivered";
      case 0x01 -> "passed on, the network cannot tell whether it was delivered";
      case 0x02 -> "replaced by a newer message";
      default -> "delivered (status " + octet + ")";
    };
  }

  private String temporary() {
    return switch (octet & 0x1f) {
      case 0x00 -> "congestion";
      case 0x01 -> "the phone is busy";
      case 0x02 -> "the phone does not answer";
      case 0x03 -> "the service was refused";
      case 0x04 -> "the network does not offer the wanted quality";
      case 0x05 -> "error in the phone";
      default -> "status " + octet;
    };
  }

  private String permanent() {
    return switch (octet) {
      case 0x40 -> "error in a procedure of the network";
      case 0x41 -> "the destination cannot take messages";
      case 0x42 -> "the other side refused the connection";
      case 0x43 -> "the number cannot be had";
      case 0x44 -> "the network does not offer the wanted quality";
      case 0x45 -> "no interworking with the other network";
      case 0x46 -> "its validity ran out";
      case 0x47 -> "the sender deleted it";
      case 0x48 -> "the service centre deleted it";
      case 0x49 -> "the message is not known there";
      default -> "status " + octet;
    };
  }
}
