package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// Which of its protocol stacks an EV-DO session uses. Numbers as QmiNasHdrPersonality of libqmi.
public enum HdrPersonality {
  @Code(0)
  UNKNOWN,
  @Code(1)
  HRPD,
  @Code(2)
  EHRPD,
  UNRECOGNISED
}
