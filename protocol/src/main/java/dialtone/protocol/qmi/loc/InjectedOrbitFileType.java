package dialtone.protocol.qmi.loc;

import dialtone.protocol.wire.Code;

/// Which kind of file of orbits is asked for. Numbers as QmiLocInjectedOrbitFileType of libqmi.
public enum InjectedOrbitFileType {
  @Code(1)
  XTRA,
  @Code(2)
  NAVIC,
  UNRECOGNISED
}
