package dialtone.protocol.failure;

import java.util.Optional;

/// Why a modem ended or refused a data session, roughly: the TLV that QMI's WDS puts beside
/// [CallEndDetail]. Numbers and names as QmiWdsCallEndReason in libqmi.
public enum CallEndReason implements Cause {
  GENERIC_UNSPECIFIED(1, "no reason given", "dialtone up --apn APN"),
  GENERIC_CLIENT_END(2, "this end closed it", "dialtone up"),
  GENERIC_NO_SERVICE(3, "no service", "dialtone status --watch"),
  GENERIC_FADE(4, "the radio signal was lost", "dialtone status --watch"),
  GENERIC_RELEASE_NORMAL(5, "it ended regularly", "dialtone up"),
  GENERIC_ACCESS_ATTEMPT_IN_PROGRESS(
      6, "an attempt is under way already", "dialtone status --watch"),
  GENERIC_ACCESS_FAILURE(7, "the network could not be reached", "dialtone status --watch"),
  GENERIC_REDIRECTION_OR_HANDOFF(8, "redirected or handed over to another cell", "dialtone up"),
  GENERIC_CLOSE_IN_PROGRESS(9, "the session before it is still being closed", "dialtone up"),
  GENERIC_AUTHENTICATION_FAILED(
      10, "user name or password refused", "dialtone up --user USER --password-file FILE"),
  GENERIC_INTERNAL_ERROR(11, "internal error of the modem", "dialtone reset"),
  CDMA_LOCK(500, "the modem is locked for CDMA"),
  CDMA_INTERCEPT(501, "intercept"),
  CDMA_REORDER(502, "reorder"),
  CDMA_RELEASE_SO_REJECT(503, "release SO reject"),
  CDMA_INCOMING_CALL(504, "incoming call"),
  CDMA_ALERT_STOP(505, "alert stop"),
  CDMA_ACTIVATION(506, "activation"),
  CDMA_MAX_ACCESS_PROBES(507, "maximum access probes"),
  CDMA_CCS_NOT_SUPPORTED_BY_BS(508, "CCS not supported by BS"),
  CDMA_NO_RESPONSE_FROM_BS(509, "no response from BS"),
  CDMA_REJECTED_BY_BS(510, "rejected by BS"),
  CDMA_INCOMPATIBLE(511, "incompatible"),
  CDMA_ALREADY_IN_TC(512, "already in TC"),
  CDMA_USER_CALL_ORIGINATED_DURING_GPS(513, "user call originated during GPS"),
  CDMA_USER_CALL_ORIGINATED_DURING_SMS(514, "user call originated during SMS"),
  CDMA_NO_SERVICE(515, "no CDMA service", "dialtone status --watch"),
  GSM_WCDMA_CONFERENCE_FAILED(1000, "conference failed"),
  GSM_WCDMA_INCOMING_REJECTED(1001, "incoming rejected"),
  GSM_WCDMA_NO_SERVICE(1002, "no service", "dialtone status --watch"),
  GSM_WCDMA_NETWORK_END(1003, "the network ended it", "dialtone up"),
  GSM_WCDMA_LLC_SNDCP_FAILURE(1004, "LLC SNDCP failure"),
  GSM_WCDMA_INSUFFICIENT_RESOURCES(1005, "insufficient resources"),
  GSM_WCDMA_OPTION_TEMPORARILY_OUT_OF_ORDER(1006, "option temporarily out of order"),
  GSM_WCDMA_NSAPI_ALREADY_USED(1007, "NSAPI already used"),
  GSM_WCDMA_REGULAR_DEACTIVATION(1008, "regular deactivation"),
  GSM_WCDMA_NETWORK_FAILURE(1009, "network failure"),
  GSM_WCDMA_REATTACH_REQUIRED(1010, "the network asks to attach again", "dialtone up"),
  GSM_WCDMA_PROTOCOL_ERROR(1011, "protocol error", "dialtone reset"),
  GSM_WCDMA_OPERATOR_DETERMINED_BARRING(1012, "the operator has barred data for this SIM"),
  GSM_WCDMA_UNKNOWN_APN(1013, "the network does not know the APN", "dialtone up --apn APN"),
  GSM_WCDMA_UNKNOWN_PDP(1014, "unknown PDP address or type", "dialtone up --family ipv4"),
  GSM_WCDMA_GGSN_REJECT(1015, "the operator's gateway rejected it", "dialtone up --apn APN"),
  GSM_WCDMA_ACTIVATION_REJECT(
      1016, "the network rejected it and does not say why", "dialtone up --apn APN"),
  GSM_WCDMA_OPTION_NOT_SUPPORTED(1017, "option not supported"),
  GSM_WCDMA_OPTION_UNSUBSCRIBED(
      1018,
      "this SIM's subscription does not include this APN or service",
      "dialtone up --apn APN"),
  GSM_WCDMA_QOS_NOT_ACCEPTED(1019, "QoS not accepted"),
  GSM_WCDMA_TFT_SEMANTIC_ERROR(1020, "TFT semantic error"),
  GSM_WCDMA_TFT_SYNTAX_ERROR(1021, "TFT syntax error"),
  GSM_WCDMA_UNKNOWN_PDP_CONTEXT(1022, "unknown PDP context"),
  GSM_WCDMA_FILTER_SEMANTIC_ERROR(1023, "filter semantic error"),
  GSM_WCDMA_FILTER_SYNTAX_ERROR(1024, "filter syntax error"),
  GSM_WCDMA_PDP_WITHOUT_ACTIVE_TFT(1025, "PDP without active TFT"),
  GSM_WCDMA_INVALID_TRANSACTION_ID(1026, "invalid transaction id"),
  GSM_WCDMA_MESSAGE_INCORRECT_SEMANTIC(1027, "message incorrect semantic"),
  GSM_WCDMA_INVALID_MANDATORY_INFO(1028, "invalid mandatory info"),
  GSM_WCDMA_MESSAGE_TYPE_UNSUPPORTED(1029, "message type unsupported"),
  GSM_WCDMA_MESSAGE_TYPE_NONCOMPATIBLE_STATE(1030, "message type incompatible state"),
  GSM_WCDMA_UNKNOWN_INFO_ELEMENT(1031, "unknown info element"),
  GSM_WCDMA_CONDITIONAL_IE_ERROR(1032, "conditional information element error"),
  GSM_WCDMA_MESSAGE_AND_PROTOCOL_STATE_UNCOMPATIBLE(
      1033, "message and protocol state incompatible"),
  GSM_WCDMA_APN_TYPE_CONFLICT(
      1034, "APN restriction incompatible with another session", "dialtone up --apn APN"),
  GSM_WCDMA_NO_GPRS_CONTEXT(1035, "no GPRS context"),
  GSM_WCDMA_FEATURE_NOT_SUPPORTED(1036, "feature not supported"),
  EVDO_CONNECTION_DENY_GENERAL_OR_BUSY(1500, "connection deny general or busy"),
  EVDO_CONNECTION_DENY_BILLING_OR_AUTHENTICATION_FAILURE(1501, "billing or authentication failure"),
  EVDO_HDR_CHANGE(1502, "HDR change"),
  EVDO_HDR_EXIT(1503, "HDR exit"),
  EVDO_HDR_NO_SESSION(1504, "HDR no session"),
  EVDO_HDR_ORIGINATION_DURING_GPS_FIX(1505, "HDR origination during GPS fix"),
  EVDO_HDR_CONNECTION_SETUP_TIMEOUT(1506, "HDR connection setup timeout"),
  EVDO_HDR_RELEASED_BY_CM(1507, "HDR released by the call manager");

  private final int number;
  private final String words;
  private final String step;

  CallEndReason(int number, String words) {
    this(number, words, "");
  }

  CallEndReason(int number, String words, String step) {
    this.number = number;
    this.words = words;
    this.step = step;
  }

  public static Optional<CallEndReason> of(int number) {
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
