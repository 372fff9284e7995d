package dialtone.protocol.qmi.voice;

import dialtone.protocol.wire.Code;

/// What the card has made of a supplementary service. Numbers as
/// QmiVoiceCallControlSupplementaryServiceType of libqmi.
// QmiVoiceCallControlSupplementaryServiceType in libqmi.
public enum CallControlSupplementaryServiceType {
  @Code(1)
  ACTIVATE,
  @Code(2)
  DEACTIVATE,
  @Code(3)
  REGISTER,
  @Code(4)
  ERASE,
  @Code(5)
  INTERROGATE,
  @Code(6)
  REGISTER_PASSWORD,
  @Code(7)
  USSD,
  UNRECOGNISED
}
