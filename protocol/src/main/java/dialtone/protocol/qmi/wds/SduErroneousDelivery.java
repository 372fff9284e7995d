package dialtone.protocol.qmi.wds;

import dialtone.protocol.wire.Code;

/// Whether broken packets are delivered, 3GPP TS 24.008 §10.5.6.5. Numbers as
/// QmiWdsSduErroneousDelivery of libqmi.
public enum SduErroneousDelivery {
  @Code(0)
  SUBSCRIBE,
  @Code(1)
  NO_DETECTION,
  @Code(2)
  ENABLED,
  @Code(3)
  DISABLED,
  UNRECOGNISED
}
