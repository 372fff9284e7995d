package dialtone.protocol.qmi.dms;

import dialtone.protocol.wire.Code;

/// Which images a firmware download may replace. Numbers as QmiDmsBootImageDownloadMode of libqmi.
public enum BootImageDownloadMode {
  @Code(0)
  NORMAL,
  @Code(1)
  BOOT_AND_RECOVERY,
  UNRECOGNISED
}
