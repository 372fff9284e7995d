package dialtone.protocol.qmi.wds;

import dialtone.protocol.wire.Code;

/// What kind of packets a profile is for. Numbers as QmiWdsPdpType of libqmi.
public enum PdpType {
  @Code(0)
  IPV4,
  @Code(1)
  PPP,
  @Code(2)
  IPV6,
  @Code(3)
  IPV4_OR_IPV6,
  @Code(4)
  NON_IP,
  UNRECOGNISED
}
