package dialtone.protocol.qmi.wms;

import dialtone.protocol.wire.Code;

/// Whether the network waits for [SendAck]. Numbers as QmiWmsAckIndicator of libqmi.
public enum AckIndicator {
  @Code(0)
  SEND,
  @Code(1)
  DO_NOT_SEND,
  UNRECOGNISED
}
