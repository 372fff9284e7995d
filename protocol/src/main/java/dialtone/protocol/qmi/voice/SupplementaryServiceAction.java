package dialtone.protocol.qmi.voice;

import dialtone.protocol.wire.Code;

/// What to do with a supplementary service. Numbers as QmiVoiceSupplementaryServiceAction of
/// libqmi.
public enum SupplementaryServiceAction {
  @Code(1)
  ACTIVATE,
  @Code(2)
  DEACTIVATE,
  @Code(3)
  REGISTER,
  @Code(4)
  ERASE,
  UNRECOGNISED
}
