package dialtone.protocol.failure;

import java.util.Optional;

/// What a modem's call manager says of a refused or ended data session: detail type 3 of WDS.
/// Numbers and names as QmiWdsVerboseCallEndReasonCm in libqmi.
public enum CallManagerEnd implements Cause {
  CDMA_LOCK(500, "the modem is locked for CDMA"),
  INTERCEPT(501, "intercept"),
  REORDER(502, "reorder"),
  RELEASE_SO_REJECT(503, "release SO reject"),
  INCOMING_CALL(504, "incoming call"),
  ALERT_STOP(505, "alert stop"),
  ACTIVATION(506, "activation"),
  MAX_ACCESS_PROBES(507, "maximum access probes"),
  CCS_NOT_SUPPORTED_BY_BS(508, "CCS not supported by BS"),
  NO_RESPONSE_FROM_BS(509, "no response from BS"),
  REJECTED_BY_BS(510, "rejected by BS"),
  INCOMPATIBLE(511, "incompatible"),
  ALREADY_IN_TC(512, "already in TC"),
  USER_CALL_ORIGINATED_DURING_GPS(513, "user call originated during GPS"),
  USER_CALL_ORIGINATED_DURING_SMS(514, "user call originated during SMS"),
  NO_CDMA_SERVICE(515, "no CDMA service", "dialtone status --watch"),
  MC_ABORT(516, "MC abort"),
  PSIST_NG(517, "persistence test failed"),
  UIM_NOT_PRESENT(518, "no SIM", "dialtone status"),
  RETRY_ORDER(519, "retry order"),
  ACCESS_BLOCK(520, "access blocked", "dialtone status --watch"),
  ACCESS_BLOCK_ALL(521, "access blocked for all", "dialtone status --watch"),
  IS707B_MAX_ACCESS_PROBES(522, "IS707B maximum access probes"),
  THERMAL_EMERGENCY(523, "the modem is too hot", "dialtone status"),
  CALL_ORIGINATION_THROTTLED(524, "attempts are held back for a while", "dialtone status --watch"),
  USER_CALL_ORIGINATED(525, "user call originated"),
  CONFERENCE_FAILED(1000, "conference failed"),
  INCOMING_REJECTED(1001, "incoming rejected"),
  NO_GATEWAY_SERVICE(1002, "no gateway service", "dialtone up --apn APN"),
  NO_GPRS_CONTEXT(1003, "no session stands (no GPRS context)", "dialtone up"),
  ILLEGAL_MS(1004, "the network does not accept this SIM (illegal MS)"),
  ILLEGAL_ME(1005, "the network has barred this modem (illegal ME)"),
  GPRS_AND_NON_GPRS_SERVICES_NOT_ALLOWED(1006, "this SIM has neither data nor voice service"),
  GPRS_SERVICES_NOT_ALLOWED(1007, "this SIM has no data service"),
  MS_IDENTITY_NOT_DERIVED_BY_THE_NETWORK(1008, "MS identity not derived by the network"),
  IMPLICITLY_DETACHED(
      1009, "the network detached this modem by itself (implicitly detached)", "dialtone up"),
  PLMN_NOT_ALLOWED(
      1010, "this network does not admit this SIM (PLMN not allowed)", "dialtone at AT+COPS=0"),
  LA_NOT_ALLOWED(1011, "this SIM is not admitted in this area"),
  GPRS_SERVICES_NOT_ALLOWED_IN_PLMN(
      1012, "no data service for this SIM in this network", "dialtone at AT+COPS=0"),
  PDP_DUPLICATE(1013, "such a session stands already", "dialtone down"),
  UE_RAT_CHANGE(1014, "UE RAT change"),
  CONGESTION(1015, "the network is congested", "dialtone status --watch"),
  NO_PDP_CONTEXT_ACTIVATED(1016, "no session stands", "dialtone up"),
  ACCESS_CLASS_DSAC_REJECTION(1017, "access class DSAC rejection"),
  PDP_ACTIVATE_MAX_RETRY_FAILED(
      1018, "the network did not answer (maximum retries)", "dialtone status --watch"),
  RAB_FAILURE(1019, "RAB failure"),
  EPS_SERVICE_NOT_ALLOWED(1020, "this SIM has no LTE data service", "dialtone up --modes auto"),
  TRACKING_AREA_NOT_ALLOWED(1021, "tracking area not allowed"),
  ROAMING_NOT_ALLOWED_IN_TRACKING_AREA(
      1022, "roaming is not allowed in this area", "dialtone at AT+COPS=0"),
  NO_SUITABLE_CELLS_IN_TRACKING_AREA(
      1023, "no cell of this area admits this SIM", "dialtone status --watch"),
  NOT_AUTHORIZED_CLOSED_SUBSCRIBER_GROUP(1024, "not authorized closed subscriber group"),
  ESM_UNKNOWN_EPS_BEARER_CONTEXT(1025, "ESM unknown EPS bearer context"),
  DRB_RELEASED_AT_RRC(1026, "DRB released at RRC"),
  NAS_SIGNAL_CONNECTION_RELEASED(1027, "NAS signal connection released"),
  EMM_DETACHED(
      1028, "the modem is not attached to the network (EMM detached)", "dialtone status --watch"),
  EMM_ATTACH_FAILED(1029, "the attach failed: most often a wrong APN", "dialtone up --apn APN"),
  EMM_ATTACH_STARTED(1030, "the attach is still under way", "dialtone status --watch"),
  LTE_NAS_SERVICE_REQUEST_FAILED(1031, "service request failed", "dialtone status --watch"),
  ESM_ACTIVE_DEDICATED_BEARER_REACTIVATED_BY_NW(
      1032, "ESM active dedicated bearer reactivated by network"),
  ESM_LOWER_LAYER_FAILURE(1033, "the radio link failed", "dialtone status --watch"),
  ESM_SYNC_UP_WITH_NW(1034, "ESM sync up with network"),
  ESM_NW_ACTIVATED_DEDICATED_BEARER_WITH_ID_OF_DEFAULT_BEARER(
      1035, "ESM network activated dedicated bearer with id of default bearer"),
  ESM_BAD_OTA_MESSAGE(1036, "ESM bad over-the-air message"),
  ESM_DS_REJECTED_CALL(1037, "ESM data service rejected call"),
  ESM_CONTEXT_TRANSFERRED_DUE_TO_IRAT(1038, "ESM context transferred due to inter-RAT"),
  DS_EXPLICIT_DEACT(1039, "data service explicit deactivation"),
  ESM_LOCAL_CAUSE_NONE(1040, "ESM local cause none"),
  LTE_NAS_SERVICE_REQUEST_FAILED_NO_THROTTLE(1041, "LTE NAS service request failed no throttle"),
  ACL_FAILURE(1042, "access control failed (ACL failure)", "dialtone up --apn APN"),
  LTE_NAS_SERVICE_REQUEST_FAILED_DS_DISALLOW(
      1043, "LTE NAS service request failed data service disallow"),
  EMM_T3417_EXPIRED(1044, "EMM T3417 expired"),
  EMM_T3417_EXT_EXPIRED(1045, "EMM T3417 extended expired"),
  LRRC_UL_DATA_CONFIRMATION_FAILURE_TXN(1046, "LRRC uplink data confirmation failure transmission"),
  LRRC_UL_DATA_CONFIRMATION_FAILURE_HANDOVER(
      1047, "LRRC uplink data confirmation failure handover"),
  LRRC_UL_DATA_CONFIRMATION_FAILURE_CONN_REL(
      1048, "LRRC uplink data confirmation failure connection release"),
  LRRC_UL_DATA_CONFIRMATION_FAILURE_RLF(1049, "LRRC uplink data confirmation failure RLF"),
  LRRC_UL_DATA_CONFIRMATION_FAILURE_CTRL_NOT_CONN(
      1050, "LRRC uplink data confirmation failure control not connection"),
  LRRC_CONNECTION_ESTABLISHMENT_FAILURE(1051, "LRRC connection establishment failure"),
  LRRC_CONNECTION_ESTABLISHMENT_FAILURE_ABORTED(
      1052, "LRRC connection establishment failure aborted"),
  LRRC_CONNECTION_ESTABLISHMENT_FAILURE_ACCESS_BARRED(
      1053, "LRRC connection establishment failure access barred"),
  LRRC_CONNECTION_ESTABLISHMENT_FAILURE_CELL_RESELECTION(
      1054, "LRRC connection establishment failure cell reselection"),
  LRRC_CONNECTION_ESTABLISHMENT_FAILURE_CONFIG_FAILURE(
      1055, "LRRC connection establishment failure config failure"),
  LRRC_CONNECTION_ESTABLISHMENT_FAILURE_TIMER_EXPIRED(
      1056, "LRRC connection establishment failure timer expired"),
  LRRC_CONNECTION_ESTABLISHMENT_FAILURE_LINK_FAILURE(
      1057, "LRRC connection establishment failure link failure"),
  LRRC_CONNECTION_ESTABLISHMENT_FAILURE_NOT_CAMPED(
      1058, "LRRC connection establishment failure not camped"),
  LRRC_CONNECTION_ESTABLISHMENT_FAILURE_SI_FAILURE(
      1059, "LRRC connection establishment failure system information failure"),
  LRRC_CONNECTION_ESTABLISHMENT_FAILURE_REJECTED(
      1060, "LRRC connection establishment failure rejected"),
  LRRC_CONNECTION_RELEASE_NORMAL(1061, "LRRC connection release normal"),
  LRRC_CONNECTION_RELEASE_RLF(1062, "LRRC connection release RLF"),
  LRRC_CONNECTION_RELEASE_CRE_FAILURE(1063, "LRRC connection release re-establishment failure"),
  LRRC_CONNECTION_RELEASE_OOS_DURING_CRE(
      1064, "LRRC connection release out of service during re-establishment"),
  LRRC_CONNECTION_RELEASE_ABORTED(1065, "LRRC connection release aborted"),
  LRRC_CONNECTION_RELEASE_SIB_READ_ERROR(1066, "LRRC connection release SIB read error"),
  DETACH_WITH_REATTACH_LTE_NW_DETACH(1067, "detach with reattach LTE network detach"),
  DETACH_WITHOUT_REATTACH_LTE_NW_DETACH(1068, "detach without reattach LTE network detach"),
  ESM_PROC_TIMEOUT(1069, "ESM procedure timeout"),
  INVALID_CONNECTION_ID(1070, "invalid connection id"),
  INVALID_NSAPI(1071, "invalid NSAPI"),
  INVALID_PRI_NSAPI(1072, "invalid primary NSAPI"),
  INVALID_FIELD(1073, "invalid field"),
  RADIO_ACCESS_BEARER_SETUP_FAILURE(1074, "radio access bearer setup failure"),
  PDP_ESTABLISH_MAX_TIMEOUT(1075, "the network did not answer in time", "dialtone status --watch"),
  PDP_MODIFY_MAX_TIMEOUT(1076, "PDP modify maximum timeout"),
  PDP_INACTIVE_MAX_TIMEOUT(1077, "PDP inactive maximum timeout"),
  PDP_LOWERLAYER_ERROR(1078, "PDP lower layer error"),
  PPD_UNKNOWN_REASON(1079, "PDP unknown reason"),
  PDP_MODIFY_COLLISION(1080, "PDP modify collision"),
  PDP_MBMS_REQUEST_COLLISION(1081, "PDP MBMS request collision"),
  MBMS_DUPLICATE(1082, "MBMS duplicate"),
  SM_PS_DETACHED(1083, "packet service is detached", "dialtone status --watch"),
  SM_NO_RADIO_AVAILABLE(1084, "no radio", "dialtone status --watch"),
  SM_ABORT_SERVICE_NOT_AVAILABLE(1085, "no service any more", "dialtone status --watch"),
  MESSAGE_EXCEEDS_MAX_L2_LIMIT(1086, "message exceeds maximum L2 limit"),
  SM_NAS_SERVICE_REQUEST_FAILURE(1087, "SM NAS service request failure"),
  RRC_CONNECTION_ESTABLISHMENT_FAILURE_REQUEST_ERROR(
      1088, "RRC connection establishment failure request error"),
  RRC_CONNECTION_ESTABLISHMENT_FAILURE_TAI_CHANGE(
      1089, "RRC connection establishment failure TAI change"),
  RRC_CONNECTION_ESTABLISHMENT_FAILURE_RF_UNAVAILABLE(
      1090, "RRC connection establishment failure RF unavailable"),
  RRC_CONNECTION_RELEASE_ABORTED_INTER_RAT_SUCCESS(
      1091, "RRC connection release aborted inter RAT success"),
  RRC_CONNECTION_RELEASE_RLF_SEC_NOT_ACTIVE(1092, "RRC connection release RLF sec not active"),
  RRC_CONNECTION_RELEASE_INTER_RAT_TO_LTE_ABORTED(
      1093, "RRC connection release inter RAT to LTE aborted"),
  RRC_CONNECTION_RELEASE_INTER_RAT_FROM_LTE_TO_GERAN_CCO_SUCCESS(
      1094, "RRC connection release inter RAT from LTE to GERAN CCO success"),
  RRC_CONNECTION_RELEASE_INTER_RAT_FROM_LTE_TO_GERAN_CCO_ABORTED(
      1095, "RRC connection release inter RAT from LTE to GERAN CCO aborted"),
  IMSI_UNKNOWN_IN_HOME_SUBSCRIBER_SERVER(1096, "the network does not know this SIM's subscription"),
  IMEI_NOT_ACCEPTED(1097, "the network does not accept this modem's IMEI"),
  EPS_SERVICES_AND_NON_EPS_SERVICES_NOT_ALLOWED(
      1098, "EPS services and non EPS services not allowed"),
  EPS_SERVICES_NOT_ALLOWED_IN_PLMN(
      1099, "no LTE data service for this SIM in this network", "dialtone at AT+COPS=0"),
  MSC_TEMPORARILY_NOT_REACHABLE(1100, "MSC temporarily not reachable"),
  CS_DOMAIN_NOT_AVAILABLE(1101, "CS domain not available"),
  ESM_FAILURE(
      1102,
      "the first data session was refused with the attach (ESM failure): most often a wrong APN",
      "dialtone up --apn APN"),
  MAC_FAILURE(1103, "MAC failure"),
  SYNCHRONIZATION_FAILURE(1104, "synchronization failure"),
  UE_SECURITY_CAPABILITIES_MISMATCH(1105, "UE security capabilities mismatch"),
  SECURITY_MODE_REJECT_UNSPECIFIED(1106, "security mode reject unspecified"),
  NON_EPS_AUTH_UNACCEPTABLE(1107, "non EPS auth unacceptable"),
  CS_FALLBACK_CALL_ESTABLISHMENT_NOT_ALLOWED(1108, "CS fallback call establishment not allowed"),
  NO_EPS_BEARER_CONTEXT_ACTIVATED(1109, "no EPS bearer context activated"),
  EMM_INVALID_STATE(1110, "EMM invalid state"),
  NAS_LAYER_FAILURE(1111, "NAS layer failure"),
  MULTI_PDN_NOT_ALLOWED(1112, "only one session at a time", "dialtone down"),
  EMBMS_NOT_ENABLED(1113, "eMBMS not enabled"),
  PENDING_REDIAL_CALL_CLEANUP(1114, "pending redial call cleanup"),
  EMBMS_REGULAR_DEACTIVATION(1115, "eMBMS regular deactivation"),
  TLB_REGULAR_DEACTIVATION(1116, "TLB regular deactivation"),
  LOWER_LAYER_REGISTRATION_FAILURE(1117, "lower layer registration failure"),
  DETACH_EPS_SERVICES_NOT_ALLOWED(1118, "detach EPS services not allowed"),
  SM_INTERNAL_PDP_DEACTIVATION(1119, "SM internal PDP deactivation"),
  CONNECTION_DENY_GENERAL_OR_BUSY(1500, "connection deny general or busy"),
  CONNECTION_DENY_BILLING_OR_AUTHENTICATION_FAILURE(
      1501, "connection deny billing or authentication failure"),
  HDR_CHANGE(1502, "HDR change"),
  HDR_EXIT(1503, "HDR exit"),
  HDR_NO_SESSION(1504, "HDR no session"),
  HDR_ORIGINATION_DURING_GPS_FIX(1505, "HDR origination during GPS fix"),
  HDR_CONNECTION_SETUP_TIMEOUT(1506, "HDR connection setup timeout"),
  HDR_RELEASED_BY_CM(1507, "HDR released by the call manager"),
  HDR_COLLOCATED_ACQUISITION_FAILED(1508, "HDR collocated acquisition failed"),
  OTASP_COMMIT_IN_PROGRESS(1509, "OTASP commit in progress"),
  HDR_NO_HYBRID_SERVICE(1510, "HDR no hybrid service"),
  HDR_NO_LOCK_GRANTED(1511, "HDR no lock granted"),
  HOLD_OTHER_IN_PROGRESS(1512, "hold other in progress"),
  HDR_FADE(1513, "HDR fade"),
  HDR_ACCESS_FAILURE(1514, "HDR access failure"),
  UNSUPPORTED_1X_PREV(1515, "unsupported 1X prev"),
  CLIENT_END(2000, "this end closed it", "dialtone up"),
  NO_SERVICE(2001, "no service", "dialtone status --watch"),
  FADE(2002, "the radio signal was lost", "dialtone status --watch"),
  RELEASE_NORMAL(2003, "it ended regularly", "dialtone up"),
  ACCESS_ATTEMPT_IN_PROGRESS(2004, "an attempt is under way already", "dialtone status --watch"),
  ACCESS_FAILURE(2005, "the network could not be reached", "dialtone status --watch"),
  REDIRECTION_OR_HANDOFF(2006, "redirected or handed over to another cell", "dialtone up"),
  OFFLINE(2500, "the radio is off", "dialtone up"),
  EMERGENCY_MODE(2501, "emergency calls only", "dialtone status"),
  PHONE_IN_USE(2502, "the modem is busy with a call", "dialtone status --watch"),
  INVALID_MODE(2503, "invalid mode"),
  INVALID_SIM_STATE(2504, "the SIM is not ready (invalid SIM state)", "dialtone status"),
  NO_COLLOCATED_HDR(2505, "no collocated HDR"),
  CALL_CONTROL_REJECTED(2506, "call control rejected"),
  EMM_DETACHED_PSM(2507, "EMM detached PSM"),
  DUAL_SWITCH(2508, "dual switch"),
  CALL_MANAGER(2509, "call manager"),
  INVALID_CLASS3_APN(2510, "the APN of class 3 is wrong", "dialtone up --apn APN"),
  MPLMN_IN_PROGRESS(2511, "the modem is searching networks", "dialtone status --watch");

  private final int number;
  private final String words;
  private final String step;

  CallManagerEnd(int number, String words) {
    this(number, words, "");
  }

  CallManagerEnd(int number, String words, String step) {
    this.number = number;
    this.words = words;
    this.step = step;
  }

  public static Optional<CallManagerEnd> of(int number) {
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
