package dialtone.protocol.qmi.voice;

import dialtone.protocol.wire.Code;

/// What a supplementary service has done to a call. Numbers as
/// QmiVoiceSupplementaryServiceNotificationType of libqmi.
// QmiVoiceSupplementaryServiceNotificationType in libqmi.
public enum SupplementaryServiceNotificationType {
  @Code(1)
  OUTGOING_CALL_IS_FORWARDED,
  @Code(2)
  OUTGOING_CALL_IS_WAITING,
  @Code(3)
  OUTGOING_CUG_CALL,
  @Code(4)
  OUTGOING_CALLS_BARRED,
  @Code(5)
  OUTGOING_CALL_IS_DEFLECTED,
  @Code(6)
  INCOMING_CUG_CALL,
  @Code(7)
  INCOMING_CALLS_BARRED,
  @Code(8)
  INCOMING_FORWARDED_CALL,
  @Code(9)
  INCOMING_DEFLECTED_CALL,
  @Code(0xa)
  INCOMING_CALL_IS_FORWARDED,
  @Code(0xb)
  UNCONDITIONAL_CALL_FORWARD_ACTIVE,
  @Code(0xc)
  CONDITIONAL_CALL_FORWARD_ACTIVE,
  @Code(0xd)
  CLIR_SUPPRESSION_REJECTED,
  @Code(0xe)
  CALL_IS_ON_HOLD,
  @Code(0xf)
  CALL_IS_RETRIEVED,
  @Code(0x10)
  CALL_IS_IN_MULTIPARTY,
  @Code(0x11)
  INCOMING_CALL_IS_ECT,
  UNRECOGNISED
}
