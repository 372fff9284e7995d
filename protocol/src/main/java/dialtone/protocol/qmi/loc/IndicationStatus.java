package dialtone.protocol.qmi.loc;

import dialtone.protocol.wire.Code;

/// How a request ended. The service's answers say only that it was understood; the result comes in
/// an indication of the same number. Numbers as QmiLocIndicationStatus of libqmi.
public enum IndicationStatus {
  @Code(0)
  SUCCESS,
  @Code(1)
  GENERAL_FAILURE,
  @Code(2)
  UNSUPPORTED,
  @Code(3)
  INVALID_PARAMETER,
  @Code(4)
  ENGINE_BUSY,
  @Code(5)
  PHONE_OFFLINE,
  @Code(6)
  TIMEOUT,
  UNRECOGNISED
}
