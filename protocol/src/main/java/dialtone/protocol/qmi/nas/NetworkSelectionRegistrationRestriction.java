package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// How far the modem may register. Numbers as QmiNasNetworkSelectionRegistrationRestriction of
/// libqmi.
// QmiNasNetworkSelectionRegistrationRestriction in libqmi.
public enum NetworkSelectionRegistrationRestriction {
  @Code(0)
  UNRESTRICTED,
  @Code(1)
  CAMPED_ONLY,
  @Code(2)
  LIMITED,
  UNRECOGNISED
}
