package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// Where calls go, as the modem tells the network (TS 24.167). Numbers as
/// QmiNasVoiceDomainPreference of libqmi.
public enum VoiceDomainPreference {
  @Code(0)
  CS_ONLY,
  @Code(1)
  PS_ONLY,
  @Code(2)
  CS_PREFERRED,
  @Code(3)
  PS_PREFERRED,
  UNRECOGNISED
}
