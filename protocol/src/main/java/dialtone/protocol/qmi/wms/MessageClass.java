package dialtone.protocol.qmi.wms;

import dialtone.protocol.wire.Code;

/// The class of messages that a route is for, 3GPP TS 23.038 §4. Numbers as QmiWmsMessageClass of
/// libqmi.
public enum MessageClass {
  @Code(value = 0, word = "0")
  CLASS_0,
  @Code(value = 1, word = "1")
  CLASS_1,
  @Code(value = 2, word = "2")
  CLASS_2,
  @Code(value = 3, word = "3")
  CLASS_3,
  @Code(4)
  NONE,
  @Code(5)
  CDMA,
  UNRECOGNISED
}
