package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// What service a system gives. Numbers as QmiNasServiceStatus of libqmi.
public enum ServiceStatus {
  @Code(0)
  NONE,
  @Code(1)
  LIMITED,
  @Code(2)
  AVAILABLE,
  @Code(3)
  LIMITED_REGIONAL,
  @Code(4)
  POWER_SAVE,
  UNRECOGNISED
}
