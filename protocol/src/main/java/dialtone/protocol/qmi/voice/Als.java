package dialtone.protocol.qmi.voice;

import dialtone.protocol.wire.Code;

/// The line of a call, where the subscription has two (alternate line service). Numbers as
/// QmiVoiceAls of libqmi.
public enum Als {
  @Code(value = 0, word = "1")
  LINE_1,
  @Code(value = 1, word = "2")
  LINE_2,
  UNRECOGNISED
}
