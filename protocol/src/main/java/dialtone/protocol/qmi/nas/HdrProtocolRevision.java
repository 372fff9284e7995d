package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// The release of EV-DO in use. Numbers as QmiNasHdrProtocolRevision of libqmi.
public enum HdrProtocolRevision {
  @Code(0)
  NONE,
  @Code(1)
  REL_0,
  @Code(2)
  REL_A,
  @Code(3)
  REL_B,
  UNRECOGNISED
}
