package dialtone.protocol.qmi.wda;

import dialtone.protocol.wire.Code;

/// What hardware the modem has on its Ethernet data path. Numbers as QmiWdaEthernetHardwareConfig
/// of libqmi.
public enum EthernetHardwareConfig {
  @Code(0)
  DEFAULT,
  @Code(1)
  VLAN_IP,
  @Code(2)
  NON_VLAN_IP,
  UNRECOGNISED
}
