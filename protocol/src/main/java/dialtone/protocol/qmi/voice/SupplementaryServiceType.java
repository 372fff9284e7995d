package dialtone.protocol.qmi.voice;

import dialtone.protocol.wire.Code;

/// What to do with calls, as in AT+CHLD. Numbers as QmiVoiceSupplementaryServiceType of libqmi.
public enum SupplementaryServiceType {
  @Code(1)
  RELEASE_HELD_OR_WAITING,
  @Code(2)
  RELEASE_ACTIVE_ACCEPT_HELD_OR_WAITING,
  @Code(3)
  HOLD_ACTIVE_ACCEPT_WAITING_OR_HELD,
  @Code(4)
  HOLD_ALL_EXCEPT_SPECIFIED_CALL,
  @Code(5)
  MAKE_CONFERENCE_CALL,
  @Code(6)
  EXPLICIT_CALL_TRANSFER,
  @Code(7)
  CCBS_ACTIVATION,
  @Code(8)
  END_ALL_CALLS,
  @Code(9)
  RELEASE_SPECIFIED_CALL,
  @Code(0xa)
  LOCAL_HOLD,
  @Code(0xb)
  LOCAL_UNHOLD,
  UNRECOGNISED
}
