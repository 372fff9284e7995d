package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// Which half of band class 0 may be used. Numbers as QmiNasCdmaPrlPreference of libqmi.
public enum CdmaPrlPreference {
  @Code(1)
  A_SIDE_ONLY,
  @Code(2)
  B_SIDE_ONLY,
  @Code(0x3fff)
  ANY,
  UNRECOGNISED
}
