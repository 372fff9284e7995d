package dialtone.protocol.qmi.wds;

import dialtone.protocol.wire.Code;

/// How the heads of packets are compressed, 3GPP TS 27.007 §10.1.1. Numbers as
/// QmiWdsPdpHeaderCompressionType of libqmi.
public enum PdpHeaderCompressionType {
  @Code(0)
  OFF,
  @Code(1)
  MANUFACTURER_PREFERRED,
  @Code(2)
  RFC1144,
  @Code(3)
  RFC2507,
  @Code(4)
  RFC3095,
  UNRECOGNISED
}
