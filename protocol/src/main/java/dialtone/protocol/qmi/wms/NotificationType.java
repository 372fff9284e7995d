package dialtone.protocol.qmi.wms;

import dialtone.protocol.wire.Code;

/// Which part of an earthquake and tsunami warning (ETWS) it is, 3GPP TS 23.041 §9.4.1.3. Numbers
/// as QmiWmsNotificationType of libqmi.
public enum NotificationType {
  @Code(0)
  PRIMARY,
  @Code(1)
  SECONDARY_GSM,
  @Code(2)
  SECONDARY_UMTS,
  UNRECOGNISED
}
