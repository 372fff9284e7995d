package dialtone.protocol.qmi.dsd;

import dialtone.protocol.wire.Code;

/// What an APN is for, as bits. Numbers as QmiDsdApnTypePreference of libqmi.
public enum ApnTypePreference {
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
  UNRECOGNISED
}
