package dialtone.protocol.qmi.wds;

import dialtone.protocol.wire.Code;

/// How user name and password are proven to the network; a bit each, since both may be allowed.
/// Numbers as QmiWdsAuthentication of libqmi.
public enum Authentication {
  @Code(0)
  NONE,
  @Code(1)
  PAP,
  @Code(2)
  CHAP,
  UNRECOGNISED
}
