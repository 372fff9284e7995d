package dialtone.protocol.qmi.qos;

import dialtone.protocol.wire.Code;

/// What happened to a flow. Numbers as QmiQosEvent of libqmi.
public enum Event {
  @Code(0)
  UNKNOWN,
  @Code(1)
  ACTIVATED,
  @Code(2)
  SUSPENDED,
  @Code(3)
  GONE,
  @Code(4)
  MODIFY_ACCEPTED,
  @Code(5)
  MODIFY_REJECTED,
  @Code(6)
  INFO_CODE_UPDATED,
  UNRECOGNISED
}
