package dialtone.protocol.qmi.voice;

import dialtone.protocol.wire.Code;

/// Which supplementary service is meant. Numbers as QmiVoiceSupplementaryServiceReason of libqmi.
public enum SupplementaryServiceReason {
  @Code(1)
  FORWARD_UNCONDITIONAL,
  @Code(2)
  FORWARD_MOBILE_BUSY,
  @Code(3)
  FORWARD_NO_REPLY,
  @Code(4)
  FORWARD_UNREACHABLE,
  @Code(5)
  FORWARD_ALL,
  @Code(6)
  FORWARD_ALL_CONDITIONAL,
  @Code(7)
  ALL_OUTGOING,
  @Code(8)
  OUTGOING_INTERNAL,
  @Code(9)
  OUTGOING_INTERNAL_EXTERNAL_TO_HOME,
  @Code(0xa)
  ALL_INCOMING,
  @Code(0xb)
  INCOMING_ROAMING,
  @Code(0xc)
  BAR_ALL,
  @Code(0xd)
  BAR_ALL_OUTGOING,
  @Code(0xe)
  BAR_ALL_INCOMING,
  @Code(0xf)
  CALL_WAITING,
  UNRECOGNISED
}
