package dialtone.protocol.qmi.voice;

import dialtone.protocol.wire.Code;

/// How far a call is. Numbers as QmiVoiceCallState of libqmi.
public enum CallState {
  @Code(0)
  UNKNOWN,
  @Code(1)
  ORIGINATION,
  @Code(2)
  INCOMING,
  @Code(3)
  CONVERSATION,
  @Code(4)
  CC_IN_PROGRESS,
  @Code(5)
  ALERTING,
  @Code(6)
  HOLD,
  @Code(7)
  WAITING,
  @Code(8)
  DISCONNECTING,
  @Code(9)
  END,
  @Code(0xa)
  SETUP,
  UNRECOGNISED
}
