package dialtone.protocol.qmi.loc;

import dialtone.protocol.wire.Code;

/// Where a time comes from that the host tells. Numbers as QmiLocInjectedTimeSource of libqmi.
public enum InjectedTimeSource {
  @Code(0)
  UNKNOWN,
  @Code(1)
  AP,
  @Code(2)
  NTP,
  @Code(3)
  NTS,
  UNRECOGNISED
}
