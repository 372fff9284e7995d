package dialtone.protocol.qmi;

import dialtone.protocol.wire.Code;

/// How the modem hangs on the host. Numbers as QmiDataEndpointType of libqmi.
public enum DataEndpointType {
  @Code(0)
  UNKNOWN,
  @Code(1)
  HSIC,
  @Code(2)
  HSUSB,
  @Code(3)
  PCIE,
  @Code(4)
  EMBEDDED,
  @Code(5)
  BAM_DMUX,
  @Code(6)
  ETHERNET,
  @Code(0xff)
  UNDEFINED,
  UNRECOGNISED
}
