package dialtone.protocol.qmi.voice;

import dialtone.protocol.wire.Code;

/// How the text of USSD is encoded. Numbers as QmiVoiceUssDataCodingScheme of libqmi.
public enum UssDataCodingScheme {
  @Code(0)
  UNKNOWN,
  @Code(1)
  ASCII,
  @Code(value = 2, word = "8bit")
  EIGHT_BIT,
  @Code(3)
  UCS2,
  UNRECOGNISED
}
