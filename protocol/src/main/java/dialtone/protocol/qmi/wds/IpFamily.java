package dialtone.protocol.qmi.wds;

import dialtone.protocol.wire.Code;

/// A family of addresses. A session has one of them; for both, two clients open one each. Numbers
/// as QmiWdsIpFamily of libqmi.
public enum IpFamily {
  @Code(0)
  UNKNOWN,
  @Code(4)
  IPV4,
  @Code(6)
  IPV6,
  @Code(8)
  UNSPECIFIED,
  @Code(0xc)
  ETHERNET,
  UNRECOGNISED
}
