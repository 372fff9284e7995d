package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// For which domains the modem is registered with LTE. Numbers as QmiNasLteRegistrationDomain of
/// libqmi.
public enum LteRegistrationDomain {
  @Code(0)
  NOT_APPLICABLE,
  @Code(1)
  CS_ONLY,
  @Code(2)
  PS_ONLY,
  @Code(3)
  CS_PS,
  @Code(4)
  LIMITED_SERVICE,
  UNRECOGNISED
}
