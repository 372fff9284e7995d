package dialtone.protocol.qmi.wms;

import dialtone.protocol.wire.Code;

/// Why an acknowledgement did not reach the network. Numbers as QmiWmsAckFailureCause of libqmi.
public enum AckFailureCause {
  @Code(0)
  NO_NETWORK_RESPONSE,
  @Code(1)
  NETWORK_RELEASED_LINK,
  @Code(2)
  NOT_SENT,
  UNRECOGNISED
}
