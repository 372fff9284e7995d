package dialtone.protocol.qmi.wds;

import dialtone.protocol.wire.Code;

/// How the session is guarded against packets that nobody asked for. Numbers as
/// QmiWdsPdpAccessControl of libqmi.
public enum PdpAccessControl {
  @Code(0)
  NONE,
  @Code(1)
  REJECT,
  @Code(2)
  PERMISSION,
  UNRECOGNISED
}
