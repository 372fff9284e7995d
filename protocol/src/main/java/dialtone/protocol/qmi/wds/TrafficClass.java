package dialtone.protocol.qmi.wds;

import dialtone.protocol.wire.Code;

/// What kind of traffic it is, 3GPP TS 24.008 §10.5.6.5. Numbers as QmiWdsTrafficClass of libqmi.
public enum TrafficClass {
  @Code(0)
  SUBSCRIBED,
  @Code(1)
  CONVERSATIONAL,
  @Code(2)
  STREAMING,
  @Code(3)
  INTERACTIVE,
  @Code(4)
  BACKGROUND,
  UNRECOGNISED
}
