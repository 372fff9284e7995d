package dialtone.protocol.qmi.wds;

import dialtone.protocol.wire.Code;

/// Who uses the session: a computer beside the modem, or the device that the modem is built into.
/// Numbers as QmiWdsCallType of libqmi.
public enum CallType {
  @Code(0)
  LAPTOP,
  @Code(1)
  EMBEDDED,
  UNRECOGNISED
}
