package dialtone.protocol.qmi.wds;

import dialtone.protocol.wire.Code;

/// What becomes of a standing attach when the list of its profiles changes. Numbers as
/// QmiWdsAttachPdnListAction of libqmi.
public enum AttachPdnListAction {
  @Code(1)
  NONE,
  @Code(2)
  DETACH_OR_PDN_DISCONNECT,
  UNRECOGNISED
}
