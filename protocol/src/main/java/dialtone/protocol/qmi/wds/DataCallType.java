package dialtone.protocol.qmi.wds;

import dialtone.protocol.wire.Code;

/// Whose call it is: the modem's own programs', or a computer's. Numbers as QmiWdsDataCallType of
/// libqmi.
public enum DataCallType {
  @Code(0)
  UNKNOWN,
  @Code(1)
  EMBEDDED,
  @Code(2)
  TETHERED,
  @Code(3)
  MODEM_EMBEDDED,
  UNRECOGNISED
}
