package dialtone.protocol.qmi.uim;

import dialtone.protocol.wire.Code;

/// Which slot, and for what. Numbers as QmiUimSessionType of libqmi.
public enum SessionType {
  @Code(0)
  PRIMARY_GW_PROVISIONING,
  @Code(1)
  PRIMARY_1X_PROVISIONING,
  @Code(2)
  SECONDARY_GW_PROVISIONING,
  @Code(3)
  SECONDARY_1X_PROVISIONING,
  @Code(4)
  NONPROVISIONING_SLOT_1,
  @Code(5)
  NONPROVISIONING_SLOT_2,
  @Code(6)
  CARD_SLOT_1,
  @Code(7)
  CARD_SLOT_2,
  @Code(8)
  LOGICAL_CHANNEL_SLOT_1,
  @Code(9)
  LOGICAL_CHANNEL_SLOT_2,
  @Code(0xa)
  TERTIARY_GW_PROVISIONING,
  @Code(0xb)
  TERTIARY_1X_PROVISIONING,
  @Code(0xc)
  QUATERNARY_GW_PROVISIONING,
  @Code(0xd)
  QUATERNARY_1X_PROVISIONING,
  @Code(0xe)
  QUINARY_GW_PROVISIONING,
  @Code(0xf)
  QUINARY_1X_PROVISIONING,
  @Code(0x10)
  NONPROVISIONING_SLOT_3,
  @Code(0x11)
  NONPROVISIONING_SLOT_4,
  @Code(0x12)
  NONPROVISIONING_SLOT_5,
  @Code(0x13)
  CARD_SLOT_3,
  @Code(0x14)
  CARD_SLOT_4,
  @Code(0x15)
  CARD_SLOT_5,
  @Code(0x16)
  LOGICAL_CHANNEL_SLOT_3,
  @Code(0x17)
  LOGICAL_CHANNEL_SLOT_4,
  @Code(0x18)
  LOGICAL_CHANNEL_SLOT_5,
  UNRECOGNISED
}
