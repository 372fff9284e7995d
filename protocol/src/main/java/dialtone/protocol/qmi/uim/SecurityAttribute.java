package dialtone.protocol.qmi.uim;

import dialtone.protocol.wire.Code;

/// Which codes a file asks for. Numbers as QmiUimSecurityAttribute of libqmi.
public enum SecurityAttribute {
  @Code(1)
  PIN1,
  @Code(2)
  PIN2,
  @Code(4)
  UPIN,
  @Code(8)
  ADM,
  UNRECOGNISED
}
