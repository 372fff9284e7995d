package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// The domains of a core network: circuit-switched (CS), packet-switched (PS). Numbers as
/// QmiNasNetworkServiceDomain of libqmi.
public enum NetworkServiceDomain {
  @Code(0)
  NONE,
  @Code(1)
  CS,
  @Code(2)
  PS,
  @Code(3)
  CS_PS,
  @Code(4)
  CAMPED,
  UNRECOGNISED
}
