package dialtone.protocol.qmi.dsd;

import dialtone.protocol.wire.Code;

/// What an APN is for. Numbers as QmiDsdApnType of libqmi.
public enum ApnType {
  @Code(0)
  DEFAULT,
  @Code(1)
  IMS,
  @Code(2)
  MMS,
  @Code(3)
  DUN,
  @Code(4)
  SUPL,
  @Code(5)
  HIPRI,
  @Code(6)
  FOTA,
  @Code(7)
  CBS,
  @Code(8)
  IA,
  @Code(9)
  EMERGENCY,
  UNRECOGNISED
}
