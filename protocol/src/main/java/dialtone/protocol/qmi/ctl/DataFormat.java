package dialtone.protocol.qmi.ctl;

import dialtone.protocol.wire.Code;

/// Whether frames of network data carry a QoS header. Numbers as QmiCtlDataFormat of libqmi.
public enum DataFormat {
  @Code(0)
  ABSENT,
  @Code(1)
  PRESENT,
  UNRECOGNISED
}
