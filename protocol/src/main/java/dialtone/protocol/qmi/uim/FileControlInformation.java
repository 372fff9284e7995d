package dialtone.protocol.qmi.uim;

import dialtone.protocol.wire.Code;

/// What the card is to tell of a file that it selects (ETSI TS 102 221). Numbers as
/// QmiUimFileControlInformation of libqmi.
public enum FileControlInformation {
  @Code(0)
  NO_DATA,
  @Code(1)
  FCP,
  @Code(2)
  FCI,
  @Code(3)
  FCI_WITH_INTERFACES,
  @Code(4)
  FMD,
  UNRECOGNISED
}
