package dialtone.protocol.qmi.wds;

import dialtone.protocol.wire.Code;

/// Whose default a profile is: the device's own, or a computer's. Numbers as QmiWdsProfileFamily of
/// libqmi.
public enum ProfileFamily {
  @Code(0)
  EMBEDDED,
  @Code(1)
  TETHERED,
  UNRECOGNISED
}
