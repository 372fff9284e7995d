package dialtone.protocol.qmi.wds;

import dialtone.protocol.wire.Code;

/// Whether a call of the whole device stands. Numbers as QmiWdsDataCallStatus of libqmi.
public enum DataCallStatus {
  @Code(0)
  UNKNOWN,
  @Code(1)
  ACTIVATED,
  @Code(2)
  TERMINATED,
  UNRECOGNISED
}
