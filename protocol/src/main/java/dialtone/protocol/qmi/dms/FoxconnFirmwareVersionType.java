package dialtone.protocol.qmi.dms;

import dialtone.protocol.wire.Code;

/// Which parts of a Foxconn modem's firmware a version names. Numbers as
/// QmiDmsFoxconnFirmwareVersionType of libqmi.
public enum FoxconnFirmwareVersionType {
  @Code(0)
  FIRMWARE_MCFG,
  @Code(1)
  FIRMWARE_MCFG_APPS,
  @Code(2)
  APPS,
  UNRECOGNISED
}
