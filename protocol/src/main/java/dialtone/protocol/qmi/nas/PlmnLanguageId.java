package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// The script of a network's name. Numbers as QmiNasPlmnLanguageId of libqmi.
public enum PlmnLanguageId {
  @Code(0)
  UNKNOWN,
  @Code(1)
  ZH_TRAD,
  @Code(2)
  ZH_SIMP,
  UNRECOGNISED
}
