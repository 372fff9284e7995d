package dialtone.protocol.qmi.wds;

import dialtone.protocol.wire.Code;

/// Whether packets must arrive in their order; a subscriber's usual order by default. Numbers as
/// QmiWdsDeliveryOrder of libqmi.
public enum DeliveryOrder {
  @Code(0)
  SUBSCRIBE,
  @Code(1)
  ON,
  @Code(2)
  OFF,
  UNRECOGNISED
}
