package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// When the name on the card is to be shown, as bits of EF_SPN (TS 31.102 §4.2.12). Numbers as
/// QmiNasNetworkNameDisplayCondition of libqmi.
public enum NetworkNameDisplayCondition {
  @Code(1)
  REGISTERED_PLMN_IF_KNOWN_NETWORK,
  @Code(2)
  SPN_NOT_REQUIRED_IF_UNKNOWN_NETWORK,
  UNRECOGNISED
}
