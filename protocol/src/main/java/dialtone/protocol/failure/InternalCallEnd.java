package dialtone.protocol.failure;

import java.util.Optional;

/// Why a modem itself refused or ended a data session: detail type 2 of WDS. Numbers and names as
/// QmiWdsVerboseCallEndReasonInternal in libqmi.
public enum InternalCallEnd implements Cause {
  ERROR(201, "internal error of the modem", "dialtone reset"),
  CALL_ENDED(202, "the call ended", "dialtone up"),
  UNKNOWN_INTERNAL_CAUSE(203, "unknown internal cause", "dialtone reset"),
  UNKNOWN_CAUSE(204, "unknown cause", "dialtone up --apn APN"),
  CLOSE_IN_PROGRESS(205, "the session before it is still being closed", "dialtone up"),
  NETWORK_INITIATED_TERMINATION(206, "the network ended it", "dialtone up"),
  APP_PREEMPTED(207, "another program needed the place", "dialtone list --why"),
  PDN_IPV4_CALL_DISALLOWED(
      208, "IPv4 is not allowed for this APN for now", "dialtone up --family ipv6"),
  PDN_IPV4_CALL_THROTTLED(
      209, "IPv4 is held back for a while, because it failed before", "dialtone up --family ipv6"),
  PDN_IPV6_CALL_DISALLOWED(
      210, "IPv6 is not allowed for this APN for now", "dialtone up --family ipv4"),
  PDN_IPV6_CALL_THROTTLED(
      211, "IPv6 is held back for a while, because it failed before", "dialtone up --family ipv4"),
  MODEM_RESTART(212, "the modem restarts", "dialtone status --watch"),
  PDP_PPP_NOT_SUPPORTED(213, "PDP PPP not supported"),
  UNPREFERRED_RAT(214, "not with this radio technology", "dialtone up --modes auto"),
  PHYSICAL_LINK_CLOSE_IN_PROGRESS(215, "physical link close in progress"),
  APN_PENDING_HANDOVER(216, "APN pending handover"),
  PROFILE_BEARER_INCOMPATIBLE(217, "the profile does not fit this bearer", "dialtone up --apn APN"),
  MMGDSI_CARD_EVENT(218, "the SIM changed or was taken out", "dialtone status"),
  LPM_OR_POWER_DOWN(219, "the radio is off (low power mode)", "dialtone up"),
  APN_DISABLED(220, "the APN is disabled in its profile", "dialtone up --apn APN"),
  MPIT_EXPIRED(221, "MPIT expired"),
  IPV6_ADDRESS_TRANSFER_FAILED(222, "IPv6 address transfer failed"),
  TRAT_SWAP_FAILED(223, "TRAT swap failed"),
  EHRPD_TO_HRPD_FALLBACK(224, "eHRPD to HRPD fallback"),
  MANDATORY_APN_DISABLED(225, "mandatory APN disabled"),
  MIP_CONFIG_FAILURE(226, "mobile IP is set up wrongly"),
  PDN_INACTIVITY_TIMER_EXPIRED(227, "nothing was sent for too long", "dialtone up"),
  MAX_V4_CONNECTIONS(228, "no more IPv4 sessions are possible", "dialtone reset"),
  MAX_V6_CONNECTIONS(229, "no more IPv6 sessions are possible", "dialtone reset"),
  APN_MISMATCH(230, "the APN is not the one of the attach (APN mismatch)", "dialtone up --apn APN"),
  IP_VERSION_MISMATCH(
      231,
      "the IP family is not the one of the session that stands (IP version mismatch)",
      "dialtone up --family ipv4"),
  DUN_CALL_DISALLOWED(232, "tethering is not allowed with this APN", "dialtone up --apn APN"),
  INVALID_PROFILE(233, "invalid profile", "dialtone up --apn APN"),
  EPC_NONEPC_TRANSITION(234, "EPC non-EPC transition"),
  INVALID_PROFILE_ID(
      235, "there is no profile with this number (invalid profile id)", "dialtone up --apn APN"),
  CALL_ALREADY_PRESENT(
      236, "such a session stands already (call already present)", "dialtone down"),
  INTERFACE_IN_USE(237, "the interface is in use", "dialtone down"),
  IP_PDP_MISMATCH(238, "IP family and PDP type differ", "dialtone up --family ipv4"),
  APN_DISALLOWED_ON_ROAMING(239, "this APN is not allowed while roaming", "dialtone up --apn APN"),
  APN_PARAMETER_CHANGE(240, "the parameters of the APN changed", "dialtone up"),
  INTERFACE_IN_USE_CONFIG_MATCH(
      241, "the interface is in use with the same settings", "dialtone down"),
  NULL_APN_DISALLOWED(242, "an APN must be named (null APN disallowed)", "dialtone up --apn APN"),
  THERMAL_MITIGATION(243, "the modem is too hot (thermal mitigation)", "dialtone status"),
  SUBS_ID_MISMATCH(244, "the other subscription is in use"),
  DATA_SETTINGS_DISABLED(245, "data is switched off in the modem"),
  DATA_ROAMING_SETTINGS_DISABLED(246, "data roaming is switched off in the modem"),
  APN_FORMAT_INVALID(247, "the APN is not spelled rightly", "dialtone up --apn APN"),
  DDS_CALL_ABORT(248, "the other SIM took over data"),
  VALIDATION_FAILURE(249, "validation failure", "dialtone up --apn APN"),
  PROFILES_NOT_COMPATIBLE(251, "the profiles do not fit together", "dialtone up --apn APN"),
  NULL_RESOLVED_APN_NO_MATCH(252, "no profile has this APN", "dialtone up --apn APN"),
  INVALID_APN_NAME(253, "invalid APN name", "dialtone up --apn APN"),
  DDS_SWITCH_IN_PROGRESS(254, "the modem is changing to the other SIM", "dialtone status --watch"),
  CALL_DISALLOWED_IN_ROAMING(255, "data is not allowed while roaming"),
  MO_EXCEPTIONAL_NOT_SUPPORTED(256, "mobile-originated exceptional not supported"),
  NON_IP_NOT_SUPPORTED(257, "non IP not supported"),
  ERROR_PDN_NON_IP_CALL_THROTTLED(258, "error PDN non IP call throttled"),
  ERROR_PDN_NON_IP_CALL_DISALLOWED(259, "error PDN non IP call disallowed"),
  ERROR_NON_IP_TYPE_MISMATCH(261, "error non IP type mismatch"),
  ERROR_MAX_NB_PDN_REACHED(262, "no more sessions are possible", "dialtone reset"),
  INVALID_APN(263, "invalid APN", "dialtone up --apn APN"),
  SLICE_NOT_ALLOWED(264, "slice not allowed"),
  ROUTING_FAIL(265, "routing fail"),
  ROUTING_CHANGED(266, "routing changed"),
  LOCAL_AREA_DATA_NETWORK_DATA_NETWORK_NAME_NOT_AVAILABLE(
      267, "local area data network data network name not available"),
  APN_TYPE_MISMATCH(268, "APN type mismatch");

  private final int number;
  private final String words;
  private final String step;

  InternalCallEnd(int number, String words) {
    this(number, words, "");
  }

  InternalCallEnd(int number, String words, String step) {
    this.number = number;
    this.words = words;
    this.step = step;
  }

  public static Optional<InternalCallEnd> of(int number) {
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
