package dialtone.protocol.qmi.dms;

import dialtone.protocol.wire.Code;

/// Why the modem stays offline. Numbers as QmiDmsOfflineReason of libqmi.
public enum OfflineReason {
  @Code(1)
  HOST_IMAGE_MISCONFIGURATION,
  @Code(2)
  PRI_IMAGE_MISCONFIGURATION,
  @Code(4)
  PRI_VERSION_INCOMPATIBLE,
  @Code(8)
  DEVICE_MEMORY_FULL,
  UNRECOGNISED
}
