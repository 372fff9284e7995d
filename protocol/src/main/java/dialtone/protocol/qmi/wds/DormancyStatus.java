package dialtone.protocol.qmi.wds;

import dialtone.protocol.wire.Code;

/// Whether the radio's channel sleeps while the session stands. Numbers as QmiWdsDormancyStatus of
/// libqmi.
public enum DormancyStatus {
  @Code(0)
  UNKNOWN,
  @Code(1)
  TRAFFIC_CHANNEL_DORMANT,
  @Code(2)
  TRAFFIC_CHANNEL_ACTIVE,
  UNRECOGNISED
}
