package dialtone.protocol.failure;

import java.util.Optional;

/// Why a network refuses to register a modem: 3GPP TS 24.008 §10.5.3.6, TS 24.301 §9.9.3.9 and TS
/// 24.501 §9.11.3.2.
public enum RejectCause implements Cause {
  IMSI_UNKNOWN_IN_HLR_OR_HSS(
      2,
      "the network does not know this SIM's subscription (IMSI unknown in HLR or HSS)",
      "dialtone at AT+CPIN?"),
  ILLEGAL_MS_OR_UE(
      3, "the network does not accept this SIM (illegal MS or UE)", "dialtone at AT+CPIN?"),
  IMSI_UNKNOWN_IN_VLR(4, "the local network does not know this SIM (IMSI unknown in VLR)"),
  IMEI_NOT_ACCEPTED(5, "the network does not accept this modem's IMEI"),
  ILLEGAL_ME(6, "the network has barred this modem (illegal ME)"),
  EPS_OR_GPRS_SERVICES_NOT_ALLOWED(
      7, "this SIM has no data service (EPS or GPRS services not allowed)"),
  EPS_AND_NON_EPS_SERVICES_NOT_ALLOWED(
      8, "this SIM has neither data nor voice service (EPS and non-EPS services not allowed)"),
  IDENTITY_CANNOT_BE_DERIVED(9, "the network cannot derive who this is"),
  IMPLICITLY_DETACHED(
      10, "the network detached this modem by itself (implicitly detached)", "dialtone reset"),
  PLMN_NOT_ALLOWED(
      11, "this network does not admit this SIM (PLMN not allowed)", "dialtone at AT+COPS=0"),
  LOCATION_OR_TRACKING_AREA_NOT_ALLOWED(
      12, "this SIM is not admitted in this area (location or tracking area not allowed)"),
  ROAMING_NOT_ALLOWED_IN_THIS_AREA(
      13, "roaming is not allowed in this area", "dialtone at AT+COPS=0"),
  EPS_SERVICES_NOT_ALLOWED_IN_THIS_PLMN(
      14,
      "no data service for this SIM in this network (EPS services not allowed in this PLMN)",
      "dialtone at AT+COPS=0"),
  NO_SUITABLE_CELLS_IN_THE_AREA(
      15,
      "no cell of this area admits this SIM (no suitable cells in the area)",
      "dialtone at --deadline 180 AT+COPS=?"),
  MSC_TEMPORARILY_NOT_REACHABLE(16, "the switching centre cannot be reached for now"),
  NETWORK_FAILURE(17, "network failure"),
  CS_DOMAIN_NOT_AVAILABLE(18, "the voice domain is not available"),
  ESM_FAILURE(
      19,
      "the first data session was refused with the attach (ESM failure): most often a wrong APN",
      "dialtone up --apn APN"),
  MAC_FAILURE(20, "authentication failed (MAC failure)", "dialtone at AT+CPIN?"),
  SYNCH_FAILURE(21, "authentication failed (synch failure)"),
  CONGESTION(22, "the network is congested"),
  SECURITY_CAPABILITIES_MISMATCH(23, "security capabilities mismatch"),
  SECURITY_MODE_REJECTED_UNSPECIFIED(24, "security mode rejected, unspecified"),
  NOT_AUTHORISED_FOR_THIS_CSG(25, "not authorised for this closed subscriber group"),
  NON_EPS_AUTHENTICATION_UNACCEPTABLE(26, "non-EPS authentication unacceptable"),
  N1_MODE_NOT_ALLOWED(27, "5G standalone not allowed (N1 mode not allowed)"),
  REDIRECTION_TO_THE_5G_CORE_NETWORK_REQUIRED(31, "redirection to the 5G core network required"),
  SERVICE_OPTION_NOT_SUPPORTED(32, "service option not supported"),
  REQUESTED_SERVICE_OPTION_NOT_SUBSCRIBED(
      33,
      "this SIM's subscription does not include the service (requested service option not"
          + " subscribed)"),
  SERVICE_OPTION_TEMPORARILY_OUT_OF_ORDER(34, "service option temporarily out of order"),
  SERVICE_OPTION_NOT_AUTHORISED_IN_THIS_NETWORK(
      35, "service option not authorised in this network", "dialtone at AT+COPS=0"),
  CALL_CANNOT_BE_IDENTIFIED(38, "call cannot be identified"),
  CS_SERVICE_TEMPORARILY_NOT_AVAILABLE(39, "the voice domain is not available for a while"),
  NO_EPS_BEARER_CONTEXT_ACTIVATED(
      40, "no bearer is active (no EPS bearer context activated)", "dialtone up --apn APN"),
  SEVERE_NETWORK_FAILURE(42, "severe network failure"),
  RETRY_UPON_ENTRY_INTO_A_NEW_CELL(48, "retry upon entry into a new cell"),
  NO_NETWORK_SLICES_AVAILABLE(62, "no network slices available"),
  NON_3GPP_ACCESS_TO_THE_5G_CORE_NOT_ALLOWED(72, "non-3GPP access to the 5G core not allowed"),
  SERVING_NETWORK_NOT_AUTHORISED(73, "serving network not authorised"),
  SEMANTICALLY_INCORRECT_MESSAGE(95, "semantically incorrect message"),
  INVALID_MANDATORY_INFORMATION(96, "invalid mandatory information"),
  MESSAGE_TYPE_NON_EXISTENT_OR_NOT_IMPLEMENTED(97, "message type non-existent or not implemented"),
  MESSAGE_TYPE_NOT_COMPATIBLE_WITH_STATE(98, "message type not compatible with the protocol state"),
  INFORMATION_ELEMENT_NON_EXISTENT(99, "information element non-existent or not implemented"),
  CONDITIONAL_INFORMATION_ELEMENT_ERROR(100, "conditional information element error"),
  MESSAGE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE(
      101, "message not compatible with the protocol state"),
  PROTOCOL_ERROR_UNSPECIFIED(111, "protocol error, unspecified");

  private final int number;
  private final String words;
  private final String step;

  RejectCause(int number, String words) {
    this(number, words, "");
  }

  RejectCause(int number, String words, String step) {
    this.number = number;
    this.words = words;
    this.step = step;
  }

  public static Optional<RejectCause> of(int number) {
    return CodeTable.numbered(number, values());
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
