package dialtone.protocol.qmi.wms;

import dialtone.protocol.wire.Code;

/// What kind of messages a route is for. Numbers as QmiWmsMessageType of libqmi.
public enum MessageType {
  @Code(0)
  POINT_TO_POINT,
  UNRECOGNISED
}
