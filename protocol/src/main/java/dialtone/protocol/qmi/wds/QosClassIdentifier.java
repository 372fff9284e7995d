package dialtone.protocol.qmi.wds;

import dialtone.protocol.wire.Code;

/// The quality class of LTE, 3GPP TS 23.203 table 6.1.7. Numbers as QmiWdsQosClassIdentifier of
/// libqmi.
public enum QosClassIdentifier {
  @Code(0)
  NETWORK_ASSIGN,
  @Code(1)
  GUARANTEED_BITRATE1,
  @Code(2)
  GUARANTEED_BITRATE2,
  @Code(3)
  GUARANTEED_BITRATE3,
  @Code(4)
  GUARANTEED_BITRATE4,
  @Code(5)
  NON_GUARANTEED_BITRATE5,
  @Code(6)
  NON_GUARANTEED_BITRATE6,
  @Code(7)
  NON_GUARANTEED_BITRATE7,
  @Code(8)
  NON_GUARANTEED_BITRATE8,
  UNRECOGNISED
}
