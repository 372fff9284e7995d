package dialtone.protocol.qmi.loc;

import dialtone.protocol.wire.Code;

/// Whether a satellite says of itself that it is well. Numbers as QmiLocHealthStatus of libqmi.
public enum HealthStatus {
  @Code(0)
  UNHEALTHY,
  @Code(1)
  HEALTHY,
  UNRECOGNISED
}
