package dialtone.protocol.qmi.wms;

import dialtone.protocol.wire.Code;

/// Why the service centre or the receiver did not take a message, 3GPP TS 23.040 §9.2.3.22. Numbers
/// as QmiWmsGsmUmtsTpCause of libqmi.
public enum GsmUmtsTpCause {
  @Code(0x80)
  TELE_INTERWORKING_NOT_SUPPORTED,
  @Code(0x81)
  SHORT_MESSAGE_TYPE_0_NOT_SUPPORTED,
  @Code(0x82)
  SHORT_MESSAGE_CANNOT_BE_REPLACED,
  @Code(0x8f)
  UNSPECIFIED_PID_ERROR,
  @Code(0x90)
  DCS_NOT_SUPPORTED,
  @Code(0x91)
  MESSAGE_CLASS_NOT_SUPPORTED,
  @Code(0x9f)
  UNSPECIFIED_DCS_ERROR,
  @Code(0xa0)
  COMMAND_CANNOT_BE_ACTIONED,
  @Code(0xa1)
  COMMAND_UNSUPPORTED,
  @Code(0xaf)
  UNSPECIFIED_COMMAND_ERROR,
  @Code(0xb0)
  TPDU_NOT_SUPPORTED,
  @Code(0xc0)
  SC_BUSY,
  @Code(0xc1)
  NO_SC_SUBSCRIPTION,
  @Code(0xc2)
  SC_SYSTEM_FAILURE,
  @Code(0xc3)
  INVALID_SME_ADDRESS,
  @Code(0xc4)
  DESTINATION_SME_BARRED,
  @Code(0xc5)
  SM_REJECTED_OR_DUPLICATE,
  @Code(0xc6)
  VPF_NOT_SUPPORTED,
  @Code(0xc7)
  VP_NOT_SUPPORTED,
  @Code(0xd0)
  SIM_SMS_STORAGE_FULL,
  @Code(0xd1)
  NO_SMS_STORAGE_CAPABILITY_IN_SIM,
  @Code(0xd2)
  MS_ERROR,
  @Code(0xd3)
  MEMORY_CAPACITY_EXCEEDED,
  @Code(0xd4)
  SIM_APPLICATION_TOOLKIT_BUSY,
  @Code(0xd5)
  SIM_DATA_DOWNLOAD_ERROR,
  @Code(0xff)
  UNSPECIFIED_ERROR,
  UNRECOGNISED
}
