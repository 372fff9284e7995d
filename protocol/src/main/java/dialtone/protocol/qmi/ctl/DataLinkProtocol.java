package dialtone.protocol.qmi.ctl;

import dialtone.protocol.wire.Code;

/// What the frames of network data begin with: an Ethernet header, or IP at once. Numbers as
/// QmiCtlDataLinkProtocol of libqmi.
public enum DataLinkProtocol {
  @Code(0)
  UNKNOWN,
  @Code(value = 1, word = "802-3")
  ETHERNET,
  @Code(2)
  RAW_IP,
  UNRECOGNISED
}
