package dialtone.protocol.qmi;

import dialtone.protocol.wire.Code;

/// The data ports between the processors of a modem. Numbers as QmiSioPort of libqmi.
public enum SioPort {
  @Code(0)
  NONE,
  @Code(0xe04)
  A2_MUX_RMNET0,
  @Code(0xe05)
  A2_MUX_RMNET1,
  @Code(0xe06)
  A2_MUX_RMNET2,
  @Code(0xe07)
  A2_MUX_RMNET3,
  @Code(0xe08)
  A2_MUX_RMNET4,
  @Code(0xe09)
  A2_MUX_RMNET5,
  @Code(0xe0a)
  A2_MUX_RMNET6,
  @Code(0xe0b)
  A2_MUX_RMNET7,
  UNRECOGNISED
}
