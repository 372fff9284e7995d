package dialtone.protocol.qmi.oma;

import dialtone.protocol.wire.Code;

/// Whether the modem was activated without its owner's doing (hands-free activation). Numbers as
/// QmiOmaHfaFeatureDoneState of libqmi.
public enum HfaFeatureDoneState {
  @Code(0)
  NONE,
  @Code(1)
  SUCCEEDED,
  @Code(2)
  FAILED,
  UNRECOGNISED
}
