package dialtone.protocol.qmi.wms;

import dialtone.protocol.wire.Code;

/// Which of CDMA's services carries a message. Numbers as QmiWmsCdmaServiceOption of libqmi.
public enum CdmaServiceOption {
  @Code(0)
  AUTO,
  @Code(value = 6, word = "6")
  OPTION_6,
  @Code(value = 0xe, word = "14")
  OPTION_14,
  UNRECOGNISED
}
