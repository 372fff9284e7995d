package dialtone.protocol.qmi.loc;

import dialtone.protocol.wire.Code;

/// What the engine wants about a file of orbits. Numbers as QmiLocInjectedOrbitServerParamUpdate of
/// libqmi.
public enum InjectedOrbitServerParamUpdate {
  @Code(1)
  INJECT_REQUEST,
  @Code(2)
  SERVER_UPDATE,
  @Code(4)
  REFRESH_UPDATE_RATE,
  UNRECOGNISED
}
