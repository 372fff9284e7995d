package dialtone.protocol.qmi.wds;

import dialtone.protocol.wire.Code;

/// What happened to a profile. Numbers as QmiWdsProfileChangeEvent of libqmi.
public enum ProfileChangeEvent {
  @Code(1)
  CREATE_EVENT,
  @Code(2)
  DELETE_EVENT,
  @Code(3)
  MODIFY_EVENT,
  @Code(4)
  SUBSCRIPTION_CHANGE_EVENT,
  UNRECOGNISED
}
