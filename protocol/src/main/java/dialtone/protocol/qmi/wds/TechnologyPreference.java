package dialtone.protocol.qmi.wds;

import dialtone.protocol.wire.Code;

/// For which family of networks a session is. Numbers as QmiWdsTechnologyPreference of libqmi.
public enum TechnologyPreference {
  @Code(value = 1, word = "3gpp")
  GPP,
  @Code(value = 2, word = "3gpp2")
  GPP2,
  UNRECOGNISED
}
