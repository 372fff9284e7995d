package dialtone.protocol.qmi.voice;

import dialtone.protocol.wire.Code;

/// Whether a caller's number may be shown. Numbers as QmiVoicePresentation of libqmi.
public enum Presentation {
  @Code(0)
  ALLOWED,
  @Code(1)
  RESTRICTED,
  @Code(2)
  UNAVAILABLE,
  @Code(4)
  PAYPHONE,
  UNRECOGNISED
}
