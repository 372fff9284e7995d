package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// Which of the fast packet channels a WCDMA cell has. Numbers as QmiNasWcdmaHsService of libqmi.
public enum WcdmaHsService {
  @Code(0)
  HSDPA_HSUPA_UNSUPPORTED,
  @Code(1)
  HSDPA_SUPPORTED,
  @Code(2)
  HSUPA_SUPPORTED,
  @Code(3)
  HSDPA_HSUPA_SUPPORTED,
  @Code(4)
  HSDPA_PLUS_SUPPORTED,
  @Code(5)
  HSDPA_PLUS_HSUPA_SUPPORTED,
  @Code(6)
  DC_HSDPA_PLUS_SUPPORTED,
  @Code(7)
  DC_HSDPA_PLUS_HSUPA_SUPPORTED,
  UNRECOGNISED
}
