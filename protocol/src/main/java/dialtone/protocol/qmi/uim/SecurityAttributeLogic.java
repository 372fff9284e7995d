package dialtone.protocol.qmi.uim;

import dialtone.protocol.wire.Code;

/// How the codes that a file asks for go together. Numbers as QmiUimSecurityAttributeLogic of
/// libqmi.
public enum SecurityAttributeLogic {
  @Code(0)
  ALWAYS,
  @Code(1)
  NEVER,
  @Code(2)
  AND,
  @Code(3)
  OR,
  @Code(4)
  SINGLE,
  UNRECOGNISED
}
