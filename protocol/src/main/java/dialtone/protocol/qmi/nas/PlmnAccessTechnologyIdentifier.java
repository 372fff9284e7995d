package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// Technologies of a preferred network, as bits (TS 31.102 §4.2.5). Numbers as
/// QmiNasPlmnAccessTechnologyIdentifier of libqmi.
public enum PlmnAccessTechnologyIdentifier {
  @Code(0)
  UNSPECIFIED,
  @Code(0x40)
  GSM_COMPACT,
  @Code(0x80)
  GSM,
  @Code(0x800)
  NGRAN,
  @Code(0x4000)
  EUTRAN,
  @Code(0x8000)
  UTRAN,
  @Code(0xffff)
  ALL,
  UNRECOGNISED
}
