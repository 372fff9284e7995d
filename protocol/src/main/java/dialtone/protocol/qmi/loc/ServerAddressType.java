package dialtone.protocol.qmi.loc;

import dialtone.protocol.wire.Code;

/// The ways in which a server's address can be told. Numbers as QmiLocServerAddressType of libqmi.
public enum ServerAddressType {
  @Code(0)
  NONE,
  @Code(1)
  IPV4,
  @Code(2)
  IPV6,
  @Code(4)
  URL,
  UNRECOGNISED
}
