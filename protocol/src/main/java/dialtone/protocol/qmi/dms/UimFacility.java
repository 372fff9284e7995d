package dialtone.protocol.qmi.dms;

import dialtone.protocol.wire.Code;

/// What a modem can be locked to: network, subset of it, service provider, corporation, card.
/// Numbers as QmiDmsUimFacility of libqmi.
public enum UimFacility {
  @Code(0)
  PN,
  @Code(1)
  PU,
  @Code(2)
  PP,
  @Code(3)
  PC,
  @Code(4)
  PF,
  UNRECOGNISED
}
