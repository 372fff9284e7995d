package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// Whether a network's name is to be shown. Numbers as QmiNasNetworkDescriptionDisplay of libqmi.
public enum NetworkDescriptionDisplay {
  @Code(0)
  NO,
  @Code(1)
  YES,
  @Code(0xff)
  UNKNOWN,
  UNRECOGNISED
}
