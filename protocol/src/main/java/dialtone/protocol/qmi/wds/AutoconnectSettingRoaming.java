package dialtone.protocol.qmi.wds;

import dialtone.protocol.wire.Code;

/// Whether it does so abroad too. Numbers as QmiWdsAutoconnectSettingRoaming of libqmi.
public enum AutoconnectSettingRoaming {
  @Code(0)
  ALLOWED,
  @Code(1)
  HOME_ONLY,
  UNRECOGNISED
}
