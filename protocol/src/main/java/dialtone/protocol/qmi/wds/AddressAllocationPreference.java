package dialtone.protocol.qmi.wds;

import dialtone.protocol.wire.Code;

/// How the session gets its IPv4 address: in the signalling of the call, or by DHCP afterwards.
/// Numbers as QmiWdsAddressAllocationPreference of libqmi.
public enum AddressAllocationPreference {
  @Code(0)
  NAS,
  @Code(1)
  DHCP,
  UNRECOGNISED
}
