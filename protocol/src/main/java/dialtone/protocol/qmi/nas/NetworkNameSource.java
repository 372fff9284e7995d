package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// Where a network's name was found. Numbers as QmiNasNetworkNameSource of libqmi.
public enum NetworkNameSource {
  @Code(0)
  UNKNOWN,
  @Code(1)
  OPERATOR_PLMN_LIST_AND_PLMN_NETWORK_NAME,
  @Code(2)
  COMMON_PCN_HANDSET_SPECIFICATION_AND_OPERATOR_NAME_STRING,
  @Code(3)
  NITZ,
  @Code(4)
  SE13,
  @Code(5)
  MCC_MNC,
  @Code(6)
  SERVICE_PROVIDER_NAME,
  UNRECOGNISED
}
