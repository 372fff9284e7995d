package dialtone.protocol.failure;

import java.util.Optional;

/// What stands behind the number of `+CMS ERROR:`, in the words of 3GPP TS 27.005 §3.2.5. Up to 127
/// the numbers are those of TS 24.011 Annex E, from 128 to 255 those of TS 23.040 §9.2.3.22.
public enum CmsError implements Cause {
  UNASSIGNED_NUMBER(1, "unassigned number"),
  OPERATOR_DETERMINED_BARRING(8, "operator determined barring"),
  CALL_BARRED(10, "call barred"),
  SHORT_MESSAGE_TRANSFER_REJECTED(21, "short message transfer rejected"),
  DESTINATION_OUT_OF_SERVICE(27, "destination out of service"),
  UNIDENTIFIED_SUBSCRIBER(28, "unidentified subscriber"),
  FACILITY_REJECTED(29, "facility rejected"),
  UNKNOWN_SUBSCRIBER(30, "unknown subscriber"),
  NETWORK_OUT_OF_ORDER(38, "network out of order"),
  TEMPORARY_FAILURE(41, "temporary failure"),
  CONGESTION(42, "congestion"),
  RESOURCES_UNAVAILABLE_UNSPECIFIED(47, "resources unavailable, unspecified"),
  REQUESTED_FACILITY_NOT_SUBSCRIBED(50, "requested facility not subscribed"),
  REQUESTED_FACILITY_NOT_IMPLEMENTED(69, "requested facility not implemented"),
  INVALID_SHORT_MESSAGE_TRANSFER_REFERENCE_VALUE(
      81, "invalid short message transfer reference value"),
  INVALID_MESSAGE_UNSPECIFIED(95, "invalid message, unspecified"),
  INVALID_MANDATORY_INFORMATION(96, "invalid mandatory information"),
  MESSAGE_TYPE_NON_EXISTENT_OR_NOT_IMPLEMENTED(97, "message type non-existent or not implemented"),
  MESSAGE_NOT_COMPATIBLE_WITH_PROTOCOL_STATE(
      98, "message not compatible with short message protocol state"),
  INFORMATION_ELEMENT_NON_EXISTENT(99, "information element non-existent or not implemented"),
  PROTOCOL_ERROR_UNSPECIFIED(111, "protocol error, unspecified"),
  INTERWORKING_UNSPECIFIED(127, "interworking, unspecified"),
  TELEMATIC_INTERWORKING_NOT_SUPPORTED(128, "telematic interworking not supported"),
  SHORT_MESSAGE_TYPE_0_NOT_SUPPORTED(129, "short message type 0 not supported"),
  CANNOT_REPLACE_SHORT_MESSAGE(130, "cannot replace short message"),
  UNSPECIFIED_TP_PID_ERROR(143, "unspecified TP-PID error"),
  DATA_CODING_SCHEME_NOT_SUPPORTED(144, "data coding scheme not supported"),
  MESSAGE_CLASS_NOT_SUPPORTED(145, "message class not supported"),
  UNSPECIFIED_TP_DCS_ERROR(159, "unspecified TP-DCS error"),
  COMMAND_CANNOT_BE_ACTIONED(160, "command cannot be actioned"),
  COMMAND_UNSUPPORTED(161, "command unsupported"),
  UNSPECIFIED_TP_COMMAND_ERROR(175, "unspecified TP-Command error"),
  TPDU_NOT_SUPPORTED(176, "TPDU not supported"),
  SC_BUSY(192, "SC busy"),
  NO_SC_SUBSCRIPTION(193, "no SC subscription"),
  SC_SYSTEM_FAILURE(194, "SC system failure"),
  INVALID_SME_ADDRESS(195, "invalid SME address"),
  DESTINATION_SME_BARRED(196, "destination SME barred"),
  SM_REJECTED_DUPLICATE_SM(197, "SM rejected, duplicate SM"),
  TP_VPF_NOT_SUPPORTED(198, "TP-VPF not supported"),
  TP_VP_NOT_SUPPORTED(199, "TP-VP not supported"),
  SIM_SMS_STORAGE_FULL(208, "SIM SMS storage full", "dialtone at AT+CPMS?"),
  NO_SMS_STORAGE_CAPABILITY_IN_SIM(209, "no SMS storage capability in SIM"),
  ERROR_IN_MS(210, "error in MS"),
  MEMORY_CAPACITY_EXCEEDED(211, "memory capacity exceeded", "dialtone at AT+CPMS?"),
  SIM_APPLICATION_TOOLKIT_BUSY(212, "SIM application toolkit busy"),
  SIM_DATA_DOWNLOAD_ERROR(213, "SIM data download error"),
  UNSPECIFIED_ERROR_CAUSE(255, "unspecified error cause"),
  ME_FAILURE(300, "ME failure"),
  SMS_SERVICE_OF_ME_RESERVED(301, "SMS service of ME reserved"),
  OPERATION_NOT_ALLOWED(302, "operation not allowed"),
  OPERATION_NOT_SUPPORTED(303, "operation not supported"),
  INVALID_PDU_MODE_PARAMETER(304, "invalid PDU mode parameter"),
  INVALID_TEXT_MODE_PARAMETER(305, "invalid text mode parameter"),
  SIM_NOT_INSERTED(310, "SIM not inserted", "dialtone at AT+CPIN?"),
  SIM_PIN_REQUIRED(311, "SIM PIN required", "dialtone up --pin-file FILE"),
  PH_SIM_PIN_REQUIRED(312, "PH-SIM PIN required"),
  SIM_FAILURE(313, "SIM failure", "dialtone at AT+CPIN?"),
  SIM_BUSY(314, "SIM busy", "dialtone at AT+CPIN?"),
  SIM_WRONG(315, "SIM wrong", "dialtone at AT+CPIN?"),
  SIM_PUK_REQUIRED(316, "SIM PUK required", "dialtone at, then AT+CPIN=\"PUK\",\"NEW PIN\""),
  SIM_PIN2_REQUIRED(317, "SIM PIN2 required"),
  SIM_PUK2_REQUIRED(318, "SIM PUK2 required"),
  MEMORY_FAILURE(320, "memory failure"),
  INVALID_MEMORY_INDEX(321, "invalid memory index"),
  MEMORY_FULL(322, "memory full", "dialtone at AT+CPMS?"),
  SMSC_ADDRESS_UNKNOWN(330, "SMSC address unknown"),
  NO_NETWORK_SERVICE(331, "no network service", "dialtone status --watch"),
  NETWORK_TIMEOUT(332, "network timeout", "dialtone status --watch"),
  NO_CNMA_ACKNOWLEDGEMENT_EXPECTED(340, "no +CNMA acknowledgement expected"),
  UNKNOWN_ERROR(500, "unknown error");

  private final int number;
  private final String words;
  private final String step;

  CmsError(int number, String words) {
    this(number, words, "");
  }

  CmsError(int number, String words, String step) {
    this.number = number;
    this.words = words;
    this.step = step;
  }

  public static Optional<CmsError> of(int number) {
    return CodeTable.numbered(number, values());
  }

  /// The error in words, as `+CMEE=2` makes modems say it; case and signs do not count.
  public static Optional<CmsError> named(String words) {
    return CodeTable.worded(words, values());
  }

  @Override
  public int number() {
    return number;
  }

  @Override
  public String words() {
    return words;
  }

  @Override
  public String step() {
    return step;
  }
}
