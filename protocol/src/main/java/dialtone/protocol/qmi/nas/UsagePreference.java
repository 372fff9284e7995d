package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// What the modem is used for, as it tells the network (TS 24.301). Numbers as
/// QmiNasUsagePreference of libqmi.
public enum UsagePreference {
  @Code(0)
  UNKNOWN,
  @Code(1)
  VOICE_CENTRIC,
  @Code(2)
  DATA_CENTRIC,
  UNRECOGNISED
}
