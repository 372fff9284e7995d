package dialtone.protocol.qmi.loc;

import dialtone.protocol.wire.Code;

/// What a file of orbits is renewed for. Numbers as QmiLocInjectedOrbitUpdateType of libqmi.
public enum InjectedOrbitUpdateType {
  @Code(1)
  INJECTED_ORBIT_RATE_UPDATE,
  @Code(2)
  INTEGRITY_RATE_UPDATE,
  UNRECOGNISED
}
