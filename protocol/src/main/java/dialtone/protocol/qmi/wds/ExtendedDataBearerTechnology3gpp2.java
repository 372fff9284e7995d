package dialtone.protocol.qmi.wds;

import dialtone.protocol.wire.Code;

/// What carries the data in a network of the CDMA family; several at once. Numbers as
/// QmiWdsExtendedDataBearerTechnology3gpp2 of libqmi.
public enum ExtendedDataBearerTechnology3gpp2 {
  @Code(0)
  UNKNOWN,
  @Code(1)
  RESERVED,
  @Code(2)
  CDMA1X_IS95,
  @Code(4)
  CDMA1X_IS2000,
  @Code(8)
  CDMA1X_IS2000_REL_A,
  @Code(0x10)
  HDR_REV_0_DPA,
  @Code(0x20)
  HDR_REV_A_DPA,
  @Code(0x40)
  HDR_REV_B_DPA,
  @Code(0x80)
  HDR_REV_A_MPA,
  @Code(0x100)
  HDR_REV_B_MPA,
  @Code(0x200)
  HDR_REV_A_EMPA,
  @Code(0x400)
  HDR_REV_B_EMPA,
  @Code(0x800)
  HDR_REV_B_MMPA,
  @Code(0x1000)
  HDR_EVDO_FMC,
  UNRECOGNISED
}
