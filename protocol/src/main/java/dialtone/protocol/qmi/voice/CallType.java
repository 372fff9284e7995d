package dialtone.protocol.qmi.voice;

import dialtone.protocol.wire.Code;

/// The kind of a call. Numbers as QmiVoiceCallType of libqmi.
public enum CallType {
  @Code(0)
  VOICE,
  @Code(2)
  VOICE_IP,
  @Code(6)
  OTAPA,
  @Code(8)
  NON_STD_OTASP,
  @Code(9)
  EMERGENCY,
  @Code(0xa)
  SUPS,
  UNRECOGNISED
}
