package dialtone.protocol.qmi.wds;

import dialtone.protocol.wire.Code;

/// Who ended the session, and so which table a [VerboseCallEndReason] is of. Numbers as
/// QmiWdsVerboseCallEndReasonType of libqmi.
public enum VerboseCallEndReasonType {
  @Code(1)
  MIP,
  @Code(2)
  INTERNAL,
  @Code(3)
  CM,
  @Code(value = 6, word = "3gpp")
  GPP,
  @Code(7)
  PPP,
  @Code(8)
  EHRPD,
  @Code(9)
  IPV6,
  UNRECOGNISED
}
