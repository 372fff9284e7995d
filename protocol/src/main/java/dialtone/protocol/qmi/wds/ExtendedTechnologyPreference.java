package dialtone.protocol.qmi.wds;

import dialtone.protocol.wire.Code;

/// Which core network a session shall use. Numbers as QmiWdsExtendedTechnologyPreference of libqmi.
public enum ExtendedTechnologyPreference {
  @Code(0x8001)
  CDMA,
  @Code(0x8004)
  UMTS,
  @Code(0x8880)
  EPC,
  @Code(0x8882)
  EMBMS,
  @Code(0x8888)
  MODEM_LINK_LOCAL,
  UNRECOGNISED
}
