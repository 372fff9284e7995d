package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// How a network's name is encoded. Numbers as QmiNasNetworkDescriptionEncoding of libqmi.
public enum NetworkDescriptionEncoding {
  @Code(0)
  UNSPECIFIED,
  @Code(1)
  ASCII7,
  @Code(4)
  UNICODE,
  @Code(9)
  GSM,
  UNRECOGNISED
}
