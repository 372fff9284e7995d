package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// Whether the country's initials go before a network's name. Numbers as
/// QmiNasPlmnNameCountryInitials of libqmi.
public enum PlmnNameCountryInitials {
  @Code(value = 0, word = "initials-do-not-add")
  DO_NOT_ADD,
  @Code(value = 1, word = "iniitals-add")
  ADD,
  @Code(value = 0xff, word = "iniitals-unspecified")
  UNSPECIFIED,
  UNRECOGNISED
}
