package dialtone.protocol.qmi.voice;

import dialtone.protocol.wire.Code;

/// Who makes the ringing tone of a call. Numbers as QmiVoiceAlertingType of libqmi.
public enum AlertingType {
  @Code(0)
  NETWORK,
  @Code(1)
  UE,
  UNRECOGNISED
}
