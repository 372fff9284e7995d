package dialtone.protocol.qmi.voice;

import dialtone.protocol.wire.Code;

/// Whether the network waits for an answer. Numbers as QmiVoiceUserAction of libqmi.
public enum UserAction {
  @Code(0)
  UNKNOWN,
  @Code(1)
  NOT_REQUIRED,
  @Code(2)
  REQUIRED,
  UNRECOGNISED
}
