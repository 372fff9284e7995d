package dialtone.protocol.failure;

import java.util.Optional;

/// Why a network refuses or ends a data session: 3GPP TS 24.008 §10.5.6.6 and TS 24.301 §9.9.4.4.
public enum SessionCause implements Cause {
  OPERATOR_DETERMINED_BARRING(
      8, "the operator has barred data for this SIM (operator determined barring)"),
  MBMS_BEARER_CAPABILITIES_INSUFFICIENT(
      24, "MBMS bearer capabilities insufficient for the service"),
  LLC_OR_SNDCP_FAILURE(25, "LLC or SNDCP failure"),
  INSUFFICIENT_RESOURCES(26, "the network has no resources left (insufficient resources)"),
  MISSING_OR_UNKNOWN_APN(
      27, "the network does not know the APN (missing or unknown APN)", "dialtone up --apn APN"),
  UNKNOWN_PDP_ADDRESS_OR_PDP_TYPE(
      28, "unknown PDP address or PDP type", "dialtone up --family ipv4"),
  USER_AUTHENTICATION_FAILED(
      29,
      "user name or password refused (user authentication failed)",
      "dialtone up --user USER --password-file FILE --auth chap"),
  ACTIVATION_REJECTED_BY_GATEWAY(
      30,
      "the operator's gateway rejected the session (activation rejected by GGSN, serving GW or PDN"
          + " GW)",
      "dialtone up --apn APN"),
  ACTIVATION_REJECTED_UNSPECIFIED(
      31,
      "the network rejected the session and does not say why (activation rejected, unspecified)",
      "dialtone up --apn APN"),
  SERVICE_OPTION_NOT_SUPPORTED(32, "service option not supported"),
  REQUESTED_SERVICE_OPTION_NOT_SUBSCRIBED(
      33,
      "this SIM's subscription does not include this APN or service (requested service option not"
          + " subscribed)",
      "dialtone up --apn APN"),
  SERVICE_OPTION_TEMPORARILY_OUT_OF_ORDER(34, "service option temporarily out of order"),
  NSAPI_ALREADY_USED(35, "NSAPI already used"),
  REGULAR_DEACTIVATION(36, "the session ended regularly (regular deactivation)"),
  QUALITY_OF_SERVICE_NOT_ACCEPTED(37, "quality of service not accepted"),
  NETWORK_FAILURE(38, "network failure"),
  REACTIVATION_REQUIRED(
      39, "the network asks to connect again (reactivation required)", "dialtone up"),
  FEATURE_NOT_SUPPORTED(40, "feature not supported"),
  SEMANTIC_ERROR_IN_THE_TFT_OPERATION(41, "semantic error in the TFT operation"),
  SYNTACTICAL_ERROR_IN_THE_TFT_OPERATION(42, "syntactical error in the TFT operation"),
  UNKNOWN_PDP_CONTEXT(43, "unknown PDP context"),
  SEMANTIC_ERRORS_IN_PACKET_FILTERS(44, "semantic errors in packet filters"),
  SYNTACTICAL_ERRORS_IN_PACKET_FILTERS(45, "syntactical errors in packet filters"),
  PDP_CONTEXT_WITHOUT_TFT_ALREADY_ACTIVATED(46, "PDP context without TFT already activated"),
  MULTICAST_GROUP_MEMBERSHIP_TIMEOUT(47, "multicast group membership timeout"),
  REQUEST_REJECTED_BEARER_CONTROL_MODE_VIOLATION(
      48, "request rejected, bearer control mode violation"),
  LAST_PDN_DISCONNECTION_NOT_ALLOWED(49, "last PDN disconnection not allowed"),
  PDP_TYPE_IPV4_ONLY_ALLOWED(
      50, "this APN gives IPv4 only (PDP type IPv4 only allowed)", "dialtone up --family ipv4"),
  PDP_TYPE_IPV6_ONLY_ALLOWED(
      51, "this APN gives IPv6 only (PDP type IPv6 only allowed)", "dialtone up --family ipv6"),
  SINGLE_ADDRESS_BEARERS_ONLY_ALLOWED(
      52, "single address bearers only allowed", "dialtone up --family ipv4"),
  ESM_INFORMATION_NOT_RECEIVED(53, "ESM information not received"),
  PDN_CONNECTION_DOES_NOT_EXIST(54, "PDN connection does not exist"),
  MULTIPLE_PDN_CONNECTIONS_FOR_ONE_APN_NOT_ALLOWED(
      55, "multiple PDN connections for one APN not allowed"),
  COLLISION_WITH_NETWORK_REQUEST(56, "collision with a request of the network"),
  PDP_TYPE_IPV4V6_ONLY_ALLOWED(
      57,
      "this APN gives IPv4v6 only (PDP type IPv4v6 only allowed)",
      "dialtone up --family ipv4v6"),
  PDP_TYPE_NON_IP_ONLY_ALLOWED(58, "PDP type non-IP only allowed"),
  UNSUPPORTED_QCI_VALUE(59, "unsupported QCI value"),
  BEARER_HANDLING_NOT_SUPPORTED(60, "bearer handling not supported"),
  PDP_TYPE_ETHERNET_ONLY_ALLOWED(61, "PDP type Ethernet only allowed"),
  MAXIMUM_NUMBER_OF_PDP_CONTEXTS_REACHED(
      65, "maximum number of PDP contexts reached", "dialtone reset"),
  APN_NOT_SUPPORTED_IN_CURRENT_RAT_AND_PLMN(
      66,
      "this APN is not available with this radio technology and network",
      "dialtone up --modes auto"),
  INVALID_TRANSACTION_IDENTIFIER_VALUE(81, "invalid transaction identifier value"),
  SEMANTICALLY_INCORRECT_MESSAGE(95, "semantically incorrect message"),
  INVALID_MANDATORY_INFORMATION(96, "invalid mandatory information"),
  MESSAGE_TYPE_NON_EXISTENT_OR_NOT_IMPLEMENTED(97, "message type non-existent or not implemented"),
  MESSAGE_TYPE_NOT_COMPATIBLE_WITH_STATE(98, "message type not compatible with the protocol state"),
  INFORMATION_ELEMENT_NON_EXISTENT(99, "information element non-existent or not implemented"),
  CONDITIONAL_INFORMATION_ELEMENT_ERROR(100, "conditional information element error"),
  MESSAGE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE(
      101, "message not compatible with the protocol state"),
  PROTOCOL_ERROR_UNSPECIFIED(111, "protocol error, unspecified"),
  APN_RESTRICTION_INCOMPATIBLE(
      112, "APN restriction value incompatible with an active PDP context"),
  MULTIPLE_ACCESSES_NOT_ALLOWED(113, "multiple accesses to a PDN connection not allowed");

  private final int number;
  private final String words;
  private final String step;

  SessionCause(int number, String words) {
    this(number, words, "");
  }

  SessionCause(int number, String words, String step) {
    this.number = number;
    this.words = words;
    this.step = step;
  }

  public static Optional<SessionCause> of(int number) {
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
