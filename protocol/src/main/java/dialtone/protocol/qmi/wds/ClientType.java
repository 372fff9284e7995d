package dialtone.protocol.qmi.wds;

import dialtone.protocol.wire.Code;

/// What a multiplexed link is for. Numbers as QmiWdsClientType of libqmi.
public enum ClientType {
  @Code(1)
  TETHERED,
  @Code(0xff)
  UNDEFINED,
  UNRECOGNISED
}
