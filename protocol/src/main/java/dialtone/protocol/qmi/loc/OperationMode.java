package dialtone.protocol.qmi.loc;

import dialtone.protocol.wire.Code;

/// Who computes the place: the modem alone, or with help of the network. Numbers as
/// QmiLocOperationMode of libqmi.
public enum OperationMode {
  @Code(1)
  DEFAULT,
  @Code(2)
  MSB,
  @Code(3)
  MSA,
  @Code(4)
  STANDALONE,
  @Code(5)
  CELLID,
  @Code(6)
  WWAN,
  UNRECOGNISED
}
