package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Code;

/// Which of GSM and WCDMA is looked for first. Numbers as QmiNasGsmWcdmaAcquisitionOrderPreference
/// of libqmi.
// QmiNasGsmWcdmaAcquisitionOrderPreference in libqmi.
public enum GsmWcdmaAcquisitionOrderPreference {
  @Code(0)
  AUTOMATIC,
  @Code(1)
  GSM,
  @Code(2)
  WCDMA,
  UNRECOGNISED
}
