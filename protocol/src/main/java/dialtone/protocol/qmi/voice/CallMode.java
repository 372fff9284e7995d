package dialtone.protocol.qmi.voice;

import dialtone.protocol.wire.Code;

/// The technology of a call. Numbers as QmiVoiceCallMode of libqmi.
public enum CallMode {
  @Code(0)
  UNKNOWN,
  @Code(1)
  CDMA,
  @Code(2)
  GSM,
  @Code(3)
  UMTS,
  @Code(4)
  LTE,
  UNRECOGNISED
}
