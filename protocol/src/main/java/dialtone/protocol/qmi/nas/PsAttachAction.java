package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// What to do with the packet-switched domain. Numbers as QmiNasPsAttachAction of libqmi.
public enum PsAttachAction {
  @Code(1)
  ATTACH,
  @Code(2)
  DETACH,
  UNRECOGNISED
}
