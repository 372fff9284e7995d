package dialtone.protocol.failure;

import java.util.Optional;

/// What stands behind the number of `+CME ERROR:`, in the words of 3GPP TS 27.007 §9.2.
public enum CmeError implements Cause {
  PHONE_FAILURE(0, "phone failure"),
  NO_CONNECTION_TO_PHONE(1, "no connection to phone"),
  PHONE_ADAPTOR_LINK_RESERVED(2, "phone-adaptor link reserved"),
  OPERATION_NOT_ALLOWED(3, "operation not allowed"),
  OPERATION_NOT_SUPPORTED(4, "operation not supported"),
  PH_SIM_PIN_REQUIRED(5, "PH-SIM PIN required"),
  PH_FSIM_PIN_REQUIRED(6, "PH-FSIM PIN required"),
  PH_FSIM_PUK_REQUIRED(7, "PH-FSIM PUK required"),
  SIM_NOT_INSERTED(10, "SIM not inserted", "dialtone at AT+CPIN?"),
  SIM_PIN_REQUIRED(11, "SIM PIN required", "dialtone up --pin-file FILE"),
  SIM_PUK_REQUIRED(12, "SIM PUK required", "dialtone at, then AT+CPIN=\"PUK\",\"NEW PIN\""),
  SIM_FAILURE(13, "SIM failure", "dialtone at AT+CPIN?"),
  SIM_BUSY(14, "SIM busy", "dialtone at AT+CPIN?"),
  SIM_WRONG(15, "SIM wrong", "dialtone at AT+CPIN?"),
  INCORRECT_PASSWORD(16, "incorrect password", "dialtone at AT+CPIN?"),
  SIM_PIN2_REQUIRED(17, "SIM PIN2 required"),
  SIM_PUK2_REQUIRED(18, "SIM PUK2 required"),
  MEMORY_FULL(20, "memory full", "dialtone at AT+CPMS?"),
  INVALID_INDEX(21, "invalid index"),
  NOT_FOUND(22, "not found"),
  MEMORY_FAILURE(23, "memory failure"),
  TEXT_STRING_TOO_LONG(24, "text string too long"),
  INVALID_CHARACTERS_IN_TEXT_STRING(25, "invalid characters in text string"),
  DIAL_STRING_TOO_LONG(26, "dial string too long"),
  INVALID_CHARACTERS_IN_DIAL_STRING(27, "invalid characters in dial string"),
  NO_NETWORK_SERVICE(30, "no network service", "dialtone status --watch"),
  NETWORK_TIMEOUT(31, "network timeout", "dialtone status --watch"),
  NETWORK_NOT_ALLOWED_EMERGENCY_CALLS_ONLY(
      32, "network not allowed - emergency calls only", "dialtone at AT+COPS=0"),
  NETWORK_PERSONALIZATION_PIN_REQUIRED(40, "network personalization PIN required"),
  NETWORK_PERSONALIZATION_PUK_REQUIRED(41, "network personalization PUK required"),
  NETWORK_SUBSET_PERSONALIZATION_PIN_REQUIRED(42, "network subset personalization PIN required"),
  NETWORK_SUBSET_PERSONALIZATION_PUK_REQUIRED(43, "network subset personalization PUK required"),
  SERVICE_PROVIDER_PERSONALIZATION_PIN_REQUIRED(
      44, "service provider personalization PIN required"),
  SERVICE_PROVIDER_PERSONALIZATION_PUK_REQUIRED(
      45, "service provider personalization PUK required"),
  CORPORATE_PERSONALIZATION_PIN_REQUIRED(46, "corporate personalization PIN required"),
  CORPORATE_PERSONALIZATION_PUK_REQUIRED(47, "corporate personalization PUK required"),
  HIDDEN_KEY_REQUIRED(48, "hidden key required"),
  EAP_METHOD_NOT_SUPPORTED(49, "EAP method not supported"),
  INCORRECT_PARAMETERS(50, "Incorrect parameters"),
  COMMAND_IMPLEMENTED_BUT_CURRENTLY_DISABLED(51, "command implemented but currently disabled"),
  COMMAND_ABORTED_BY_USER(52, "command aborted by user"),
  NOT_ATTACHED_DUE_TO_MT_FUNCTIONALITY(
      53, "not attached to network due to MT functionality restrictions"),
  MT_RESTRICTED_TO_EMERGENCY_CALLS(54, "modem not allowed - MT restricted to emergency calls only"),
  NOT_ALLOWED_BECAUSE_OF_MT_FUNCTIONALITY(
      55, "operation not allowed because of MT functionality restrictions"),
  FIXED_DIAL_NUMBERS_ONLY(
      56, "fixed dial number only allowed - called number is not a fixed dial number"),
  OUT_OF_SERVICE_DUE_TO_OTHER_MT_USAGE(57, "temporarily out of service due to other MT usage"),
  LANGUAGE_OR_ALPHABET_NOT_SUPPORTED(58, "language/alphabet not supported"),
  UNEXPECTED_DATA_VALUE(59, "unexpected data value"),
  SYSTEM_FAILURE(60, "system failure"),
  DATA_MISSING(61, "data missing"),
  CALL_BARRED(62, "call barred"),
  MESSAGE_WAITING_INDICATION_SUBSCRIPTION_FAILURE(
      63, "message waiting indication subscription failure"),
  UNKNOWN(100, "unknown"),
  ILLEGAL_MS(103, "illegal MS"),
  ILLEGAL_ME(106, "illegal ME"),
  GPRS_SERVICES_NOT_ALLOWED(107, "GPRS services not allowed"),
  GPRS_SERVICES_AND_NON_GPRS_SERVICES_NOT_ALLOWED(
      108, "GPRS services and non-GPRS services not allowed"),
  PLMN_NOT_ALLOWED(111, "PLMN not allowed", "dialtone at AT+COPS=0"),
  LOCATION_AREA_NOT_ALLOWED(112, "location area not allowed"),
  ROAMING_NOT_ALLOWED_IN_THIS_LOCATION_AREA(113, "roaming not allowed in this location area"),
  GPRS_SERVICES_NOT_ALLOWED_IN_THIS_PLMN(114, "GPRS services not allowed in this PLMN"),
  NO_SUITABLE_CELLS_IN_LOCATION_AREA(115, "no suitable cells in location area"),
  CONGESTION(122, "congestion"),
  INSUFFICIENT_RESOURCES(126, "insufficient resources"),
  MISSING_OR_UNKNOWN_APN(127, "missing or unknown APN", "dialtone up --apn APN"),
  UNKNOWN_PDP_ADDRESS_OR_PDP_TYPE(
      128, "unknown PDP address or PDP type", "dialtone up --family ipv4"),
  USER_AUTHENTICATION_FAILED(
      129, "user authentication failed", "dialtone up --user USER --password-file FILE"),
  ACTIVATION_REJECTED_BY_GATEWAY(
      130, "activation rejected by GGSN, serving GW or PDN GW", "dialtone up --apn APN"),
  ACTIVATION_REJECTED_UNSPECIFIED(131, "activation rejected, unspecified", "dialtone up --apn APN"),
  SERVICE_OPTION_NOT_SUPPORTED(132, "service option not supported"),
  REQUESTED_SERVICE_OPTION_NOT_SUBSCRIBED(
      133, "requested service option not subscribed", "dialtone up --apn APN"),
  SERVICE_OPTION_TEMPORARILY_OUT_OF_ORDER(134, "service option temporarily out of order"),
  FEATURE_NOT_SUPPORTED(140, "feature not supported"),
  SEMANTIC_ERROR_IN_THE_TFT_OPERATION(141, "semantic error in the TFT operation"),
  SYNTACTICAL_ERROR_IN_THE_TFT_OPERATION(142, "syntactical error in the TFT operation"),
  UNKNOWN_PDP_CONTEXT(143, "unknown PDP context"),
  SEMANTIC_ERRORS_IN_PACKET_FILTER(144, "semantic errors in packet filter"),
  SYNTACTICAL_ERRORS_IN_PACKET_FILTER(145, "syntactical errors in packet filter"),
  PDP_CONTEXT_WITHOUT_TFT_ALREADY_ACTIVATED(146, "PDP context without TFT already activated"),
  UNSPECIFIED_GPRS_ERROR(148, "unspecified GPRS error"),
  PDP_AUTHENTICATION_FAILURE(
      149, "PDP authentication failure", "dialtone up --user USER --password-file FILE"),
  INVALID_MOBILE_CLASS(150, "invalid mobile class"),
  LAST_PDN_DISCONNECTION_NOT_ALLOWED(171, "last PDN disconnection not allowed"),
  SEMANTICALLY_INCORRECT_MESSAGE(172, "semantically incorrect message"),
  MANDATORY_INFORMATION_ELEMENT_ERROR(173, "mandatory information element error"),
  INFORMATION_ELEMENT_NON_EXISTENT(174, "information element not existent or not implemented"),
  CONDITIONAL_INFORMATION_ELEMENT_ERROR(175, "conditional information element error"),
  PROTOCOL_ERROR_UNSPECIFIED(176, "protocol error, unspecified"),
  OPERATOR_DETERMINED_BARRING(177, "operator determined barring"),
  MAXIMUM_NUMBER_OF_PDP_CONTEXTS_REACHED(178, "maximum number of PDP contexts reached"),
  APN_NOT_SUPPORTED_IN_CURRENT_RAT_AND_PLMN(
      179,
      "requested APN not supported in current RAT and PLMN combination",
      "dialtone up --apn APN"),
  REQUEST_REJECTED_BEARER_CONTROL_MODE_VIOLATION(
      180, "request rejected, bearer control mode violation"),
  UNSUPPORTED_QCI_VALUE(181, "unsupported QCI value"),
  CONTROL_PLANE_USER_DATA_CONGESTED(182, "user data transmission via control plane is congested");

  private final int number;
  private final String words;
  private final String step;

  CmeError(int number, String words) {
    this(number, words, "");
  }

  CmeError(int number, String words, String step) {
    this.number = number;
    this.words = words;
    this.step = step;
  }

  public static Optional<CmeError> of(int number) {
    return CodeTable.numbered(number, values());
  }

  /// The error in words, as `+CMEE=2` makes modems say it; case and signs do not count.
  public static Optional<CmeError> named(String words) {
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
