package dialtone.protocol.qmi.qos;

import dialtone.protocol.wire.Code;

/// Whether a flow stands. Numbers as QmiQosStatus of libqmi.
public enum Status {
  @Code(0)
  UNKNOWN,
  @Code(1)
  ACTIVATED,
  @Code(2)
  SUSPENDED,
  @Code(3)
  GONE,
  UNRECOGNISED
}
