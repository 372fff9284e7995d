package dialtone.protocol.qmi.wds;

import dialtone.protocol.wire.Code;

/// What a profile's APN is for, as Android names the uses. Numbers as QmiWdsApnTypeMask of libqmi.
public enum ApnTypeMask {
  @Code(1)
  DEFAULT,
  @Code(2)
  IMS,
  @Code(4)
  MMS,
  @Code(8)
  DUN,
  @Code(0x10)
  SUPL,
  @Code(0x20)
  HIPRI,
  @Code(0x40)
  FOTA,
  @Code(0x80)
  CBS,
  @Code(0x100)
  IA,
  @Code(0x200)
  EMERGENCY,
  @Code(0x400)
  UT,
  @Code(0x800)
  MCX,
  UNRECOGNISED
}
