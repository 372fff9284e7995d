package dialtone.protocol.qmi.pds;

import dialtone.protocol.wire.Code;

/// Who computed the place: the modem alone, or with help of the network. Numbers as
/// QmiPdsOperationMode of libqmi.
public enum OperationMode {
  @Code(-1)
  UNKNOWN,
  @Code(0)
  STANDALONE,
  @Code(1)
  MS_BASED,
  @Code(2)
  MS_ASSISTED,
  UNRECOGNISED
}
