package dialtone.protocol.qmi.wds;

import dialtone.protocol.wire.Code;

/// What carries the data in a network of the GSM family; several at once. Numbers as
/// QmiWdsExtendedDataBearerTechnology3gpp of libqmi.
public enum ExtendedDataBearerTechnology3gpp {
  @Code(0)
  UNKNOWN,
  @Code(1)
  WCDMA,
  @Code(2)
  HSDPA,
  @Code(4)
  HSUPA,
  @Code(8)
  HSDPA_PLUS,
  @Code(0x10)
  DC_HSDPA_PLUS,
  @Code(value = 0x20, word = "64qam")
  QAM64,
  @Code(0x40)
  HSPA,
  @Code(0x80)
  GPRS,
  @Code(0x100)
  EDGE,
  @Code(0x200)
  GSM,
  @Code(0x400)
  S2B,
  @Code(0x800)
  LTE_LIMITED_SERVICE,
  @Code(0x1000)
  LTE_FDD,
  @Code(0x2000)
  LTE_TDD,
  UNRECOGNISED
}
