package dialtone.protocol.qmi.voice;

import dialtone.protocol.wire.Code;

/// How a name from the card is encoded. Numbers as QmiVoiceAlphaDataCodingScheme of libqmi.
public enum AlphaDataCodingScheme {
  @Code(1)
  GSM,
  @Code(2)
  UCS2,
  UNRECOGNISED
}
