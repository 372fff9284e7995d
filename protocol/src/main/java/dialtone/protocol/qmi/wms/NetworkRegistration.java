package dialtone.protocol.qmi.wms;

import dialtone.protocol.wire.Code;

/// Whether messages can be sent over IMS. Numbers as QmiWmsNWRegistration of libqmi.
public enum NetworkRegistration {
  @Code(0)
  NO_SERVICE,
  @Code(1)
  IN_PROCESS,
  @Code(2)
  FAILURE,
  @Code(3)
  LIMITED_SERVICE,
  @Code(4)
  FULL_SERVICE,
  UNRECOGNISED
}
