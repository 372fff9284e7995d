package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// The TD-SCDMA bands as bits. Numbers as QmiNasTdScdmaBandPreference of libqmi.
public enum TdScdmaBandPreference {
  @Code(1)
  A,
  @Code(2)
  B,
  @Code(4)
  C,
  @Code(8)
  D,
  @Code(0x10)
  E,
  @Code(0x20)
  F,
  UNRECOGNISED
}
