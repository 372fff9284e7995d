package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// How a network's name is encoded. Numbers as QmiNasPlmnEncodingScheme of libqmi.
public enum PlmnEncodingScheme {
  @Code(0)
  GSM,
  @Code(1)
  UCS2LE,
  UNRECOGNISED
}
