package dialtone.protocol.qmi.fox;

import dialtone.protocol.wire.Code;

/// Which parts of the firmware a version names. Numbers as QmiFoxFirmwareVersionType of libqmi.
public enum FirmwareVersionType {
  @Code(0)
  FIRMWARE_MCFG,
  @Code(1)
  FIRMWARE_MCFG_APPS,
  @Code(2)
  APPS,
  UNRECOGNISED
}
