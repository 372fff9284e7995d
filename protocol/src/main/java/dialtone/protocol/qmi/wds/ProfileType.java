package dialtone.protocol.qmi.wds;

import dialtone.protocol.wire.Code;

/// For which networks a profile is. Numbers as QmiWdsProfileType of libqmi.
public enum ProfileType {
  @Code(value = 0, word = "3gpp")
  GPP,
  @Code(value = 1, word = "3gpp2")
  GPP2,
  @Code(2)
  EPC,
  @Code(0xff)
  ALL,
  UNRECOGNISED
}
