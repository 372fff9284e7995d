package dialtone.protocol.qmi.wda;

import dialtone.protocol.wire.Code;

/// What stands before a packet: an Ethernet header, or nothing. Numbers as QmiWdaLinkLayerProtocol
/// of libqmi.
public enum LinkLayerProtocol {
  @Code(0)
  UNKNOWN,
  @Code(value = 1, word = "802-3")
  ETHERNET,
  @Code(2)
  RAW_IP,
  @Code(3)
  ETHERNET_PDU,
  UNRECOGNISED
}
