package dialtone.protocol.qmi.wms;

import dialtone.protocol.wire.Code;

/// Why the network did not take a message, 3GPP TS 24.011 §8.2.5.4. Numbers as QmiWmsGsmUmtsRpCause
/// of libqmi.
public enum GsmUmtsRpCause {
  @Code(1)
  UNASSIGNED_NUMBER,
  @Code(8)
  OPERATOR_DETERMINED_BARRING,
  @Code(0xa)
  CALL_BARRED,
  @Code(0xb)
  RESERVED,
  @Code(0x15)
  SMS_TRANSFER_REJECTED,
  @Code(0x16)
  MEMORY_CAPACITY_EXCEEDED,
  @Code(0x1b)
  DESTINATION_OUT_OF_ORDER,
  @Code(0x1c)
  UNIDENTIFIED_SUBSCRIBER,
  @Code(0x1d)
  FACILITY_REJECTED,
  @Code(0x1e)
  UNKNOWN_SUBSCRIBER,
  @Code(value = 0x20, word = "network-ouf-of-order")
  NETWORK_OUT_OF_ORDER,
  @Code(0x21)
  TEMPORARY_FAILURE,
  @Code(0x2a)
  CONGESTION,
  @Code(0x2f)
  RESOURCES_UNAVAILABLE,
  @Code(0x32)
  FACILITY_NOT_SUBSCRIBED,
  @Code(0x45)
  FACILITY_NOT_IMPLEMENTED,
  @Code(0x51)
  INVALID_SMS_TRANSFER_REFERENCE_VALUE,
  @Code(0x5f)
  SEMANTICALLY_INCORRECT_MESSAGE,
  @Code(0x60)
  INVALID_MANDATORY_INFO,
  @Code(0x61)
  MESSAGE_TYPE_NOT_IMPLEMENTED,
  @Code(0x62)
  MESSAGE_NOT_COMPATIBLE_WITH_SMS,
  @Code(0x63)
  INFORMATION_ELEMENT_NOT_IMPLEMENTED,
  @Code(0x6f)
  PROTOCOL_ERROR,
  @Code(0x7f)
  INTERWORKING,
  UNRECOGNISED
}
