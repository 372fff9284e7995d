package dialtone.protocol.qmi.voice;

import dialtone.protocol.wire.Code;

/// What the card has made of what was dialled. Numbers as QmiVoiceCallControlResultType of libqmi.
public enum CallControlResultType {
  @Code(0)
  VOICE,
  @Code(1)
  SUPS,
  @Code(2)
  USSD,
  UNRECOGNISED
}
