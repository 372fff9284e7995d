package dialtone.protocol.qmi.wms;

import dialtone.protocol.wire.Code;

/// What happens to a message that comes: stored, or only handed over, with or without an
/// acknowledgement by the host. Numbers as QmiWmsReceiptAction of libqmi.
public enum ReceiptAction {
  @Code(0)
  DISCARD,
  @Code(1)
  STORE_AND_NOTIFY,
  @Code(2)
  TRANSFER_ONLY,
  @Code(3)
  TRANSFER_AND_ACK,
  @Code(0xff)
  UNKNOWN,
  UNRECOGNISED
}
