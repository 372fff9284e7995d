package dialtone.protocol.qmi.wds;

import dialtone.protocol.wire.Code;

/// The families of addresses of an LTE attach. Numbers as QmiWdsIpSupportType of libqmi.
public enum IpSupportType {
  @Code(0)
  IPV4,
  @Code(1)
  IPV6,
  @Code(2)
  IPV4V6,
  UNRECOGNISED
}
