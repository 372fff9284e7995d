package dialtone.protocol.qmi.uim;

import dialtone.protocol.wire.Code;

/// Which lock of the modem stands before an application; numbers after 10 differ from those of
/// [CardApplicationPersonalizationFeature]. Numbers as
/// QmiUimCardApplicationPersonalizationFeatureStatus of libqmi.
// QmiUimCardApplicationPersonalizationFeatureStatus in libqmi.
public enum CardApplicationPersonalizationFeatureStatus {
  @Code(0)
  GW_NETWORK,
  @Code(1)
  GW_NETWORK_SUBSET,
  @Code(2)
  GW_SERVICE_PROVIDER,
  @Code(3)
  GW_CORPORATE,
  @Code(4)
  GW_UIM,
  @Code(value = 5, word = "1x-network-type-1")
  CDMA_1X_NETWORK_TYPE_1,
  @Code(value = 6, word = "1x-network-type-2")
  CDMA_1X_NETWORK_TYPE_2,
  @Code(value = 7, word = "1x-hrpd")
  CDMA_1X_HRPD,
  @Code(value = 8, word = "1x-service-provider")
  CDMA_1X_SERVICE_PROVIDER,
  @Code(value = 9, word = "1x-corporate")
  CDMA_1X_CORPORATE,
  @Code(value = 0xa, word = "1x-ruim")
  CDMA_1X_RUIM,
  @Code(0xb)
  UNKNOWN,
  @Code(0xc)
  GW_SERVICE_PROVIDER_NAME,
  @Code(0xd)
  GW_SP_EHPLMN,
  @Code(0xe)
  GW_ICCID,
  @Code(0xf)
  GW_IMPI,
  @Code(0x10)
  GW_NETWORK_SUBSET_SERVICE_PROVIDER,
  @Code(0x11)
  GW_CARRIER,
  UNRECOGNISED
}
