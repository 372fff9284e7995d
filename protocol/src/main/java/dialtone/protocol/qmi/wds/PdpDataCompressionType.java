package dialtone.protocol.qmi.wds;

import dialtone.protocol.wire.Code;

/// How the contents of packets are compressed, 3GPP TS 27.007 §10.1.1. Numbers as
/// QmiWdsPdpDataCompressionType of libqmi.
public enum PdpDataCompressionType {
  @Code(0)
  OFF,
  @Code(1)
  MANUFACTURER_PREFERRED,
  @Code(2)
  V42BIS,
  @Code(3)
  V44,
  UNRECOGNISED
}
