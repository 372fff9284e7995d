package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// Which domains may be used, or an attachment now. Numbers as QmiNasServiceDomainPreference of
/// libqmi.
public enum ServiceDomainPreference {
  @Code(0)
  CS_ONLY,
  @Code(1)
  PS_ONLY,
  @Code(2)
  CS_PS,
  @Code(3)
  PS_ATTACH,
  @Code(4)
  PS_DETACH,
  UNRECOGNISED
}
