package dialtone.protocol.qmi.dsd;

import dialtone.protocol.wire.Code;

/// What a system that carries data offers, as bits: generations, speeds, 5G modes. Numbers as
/// QmiDsdSoMask of libqmi.
public enum SoMask {
  @Code(value = 1, word = "3gpp-so-mask-wcdma")
  GPP_WCDMA,
  @Code(value = 2, word = "3gpp-so-mask-hsdpa")
  GPP_HSDPA,
  @Code(value = 4, word = "3gpp-so-mask-hsupa")
  GPP_HSUPA,
  @Code(value = 8, word = "3gpp-so-mask-hsdpaplus")
  GPP_HSDPA_PLUS,
  @Code(value = 0x10, word = "3gpp-so-mask-dc-hsdpaplus")
  GPP_DC_HSDPA_PLUS,
  @Code(value = 0x20, word = "3gpp-so-mask-64-qam")
  GPP_64_QAM,
  @Code(value = 0x40, word = "3gpp-so-mask-hspa")
  GPP_HSPA,
  @Code(value = 0x80, word = "3gpp-so-mask-gprs")
  GPP_GPRS,
  @Code(value = 0x100, word = "3gpp-so-mask-edge")
  GPP_EDGE,
  @Code(value = 0x200, word = "3gpp-so-mask-gsm")
  GPP_GSM,
  @Code(value = 0x400, word = "3gpp-so-mask-s2b")
  GPP_S2B,
  @Code(value = 0x800, word = "3gpp-so-mask-lte-limited-srvc")
  GPP_LTE_LIMITED_SERVICE,
  @Code(value = 0x1000, word = "3gpp-so-mask-lte-fdd")
  GPP_LTE_FDD,
  @Code(value = 0x2000, word = "3gpp-so-mask-lte-tdd")
  GPP_LTE_TDD,
  @Code(value = 0x4000, word = "3gpp-so-mask-tdscdma")
  GPP_TDSCDMA,
  @Code(value = 0x8000, word = "3gpp-so-mask-dc-hsupa")
  GPP_DC_HSUPA,
  @Code(value = 0x10000, word = "3gpp-so-mask-lte-ca-dl")
  GPP_LTE_CA_DL,
  @Code(value = 0x20000, word = "3gpp-so-mask-lte-ca-ul")
  GPP_LTE_CA_UL,
  @Code(value = 0x40000, word = "3gpp-so-mask-s2b-limited-srvc")
  GPP_S2B_LIMITED_SERVICE,
  @Code(value = 0x80000, word = "3gpp-so-mask-four-point-five-g")
  GPP_4_5G,
  @Code(value = 0x100000, word = "3gpp-so-mask-four-point-five-g-plus")
  GPP_4_5G_PLUS,
  @Code(value = 0x1000000, word = "3gpp2-so-mask-1x-is95")
  GPP2_1X_IS95,
  @Code(value = 0x2000000, word = "3gpp2-so-mask-1x-is2000")
  GPP2_1X_IS2000,
  @Code(value = 0x4000000, word = "3gpp2-so-mask-1x-is2000-rel-a")
  GPP2_1X_IS2000_REL_A,
  @Code(value = 0x8000000, word = "3gpp2-so-mask-hdr-rev0-dpa")
  GPP2_HDR_REV0_DPA,
  @Code(value = 0x10000000, word = "3gpp2-so-mask-hdr-reva-dpa")
  GPP2_HDR_REVA_DPA,
  @Code(value = 0x20000000, word = "3gpp2-so-mask-hdr-revb-dpa")
  GPP2_HDR_REVB_DPA,
  @Code(value = 0x40000000, word = "3gpp2-so-mask-hdr-reva-mpa")
  GPP2_HDR_REVA_MPA,
  @Code(value = 0x80000000L, word = "3gpp2-so-mask-hdr-revb-mpa")
  GPP2_HDR_REVB_MPA,
  @Code(value = 0x100000000L, word = "3gpp2-so-mask-hdr-reva-empa")
  GPP2_HDR_REVA_EMPA,
  @Code(value = 0x200000000L, word = "3gpp2-so-mask-hdr-revb-empa")
  GPP2_HDR_REVB_EMPA,
  @Code(value = 0x400000000L, word = "3gpp2-so-mask-hdr-revb-mmpa")
  GPP2_HDR_REVB_MMPA,
  @Code(value = 0x800000000L, word = "3gpp2-so-mask-hdr-evdo-fmc")
  GPP2_HDR_EVDO_FMC,
  @Code(value = 0x1000000000L, word = "3gpp2-so-mask-1x-cs")
  GPP2_1X_CS,
  @Code(value = 0x10000000000L, word = "3gpp-so-mask-5g-tdd")
  GPP_5G_TDD,
  @Code(value = 0x20000000000L, word = "3gpp-so-mask-5g-sub6")
  GPP_5G_SUB6,
  @Code(value = 0x40000000000L, word = "3gpp-so-mask-5g-mmwave")
  GPP_5G_MMWAVE,
  @Code(value = 0x80000000000L, word = "3gpp-so-mask-5g-nsa")
  GPP_5G_NSA,
  @Code(value = 0x100000000000L, word = "3gpp-so-mask-5g-sa")
  GPP_5G_SA,
  UNRECOGNISED
}
