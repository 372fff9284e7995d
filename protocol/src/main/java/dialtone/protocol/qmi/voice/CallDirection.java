package dialtone.protocol.qmi.voice;

import dialtone.protocol.wire.Code;

/// Who began a call: this modem (MO) or the other end (MT). Numbers as QmiVoiceCallDirection of
/// libqmi.
public enum CallDirection {
  @Code(0)
  UNKNOWN,
  @Code(1)
  MO,
  @Code(2)
  MT,
  UNRECOGNISED
}
