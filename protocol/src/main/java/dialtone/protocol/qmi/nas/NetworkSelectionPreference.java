package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// Who chooses the network. Numbers as QmiNasNetworkSelectionPreference of libqmi.
public enum NetworkSelectionPreference {
  @Code(0)
  AUTOMATIC,
  @Code(1)
  MANUAL,
  UNRECOGNISED
}
