package dialtone.protocol.failure;

import java.util.Arrays;
import java.util.Optional;

/// What a protocol between modem and network says of a refused or ended data session: the detail
/// types 1, 7, 8 and 9 of WDS, and the numbers of type 6 that 3GPP does not have. Numbers and names
/// as QmiWdsVerboseCallEndReasonMip, …3gpp, …Ppp, …Ehrpd and …Ipv6 in libqmi.
public enum ProtocolCallEnd implements Cause {
  MIP_ERROR_REASON_UNKNOWN(CallEnd.Type.MIP, -1, "reason unknown"),
  MIP_FA_ERROR_REASON_UNSPECIFIED(CallEnd.Type.MIP, 64, "foreign agent: reason unspecified"),
  MIP_FA_ERROR_ADMINISTRATIVELY_PROHIBITED(
      CallEnd.Type.MIP, 65, "foreign agent: administratively prohibited"),
  MIP_FA_ERROR_INSUFFICIENT_RESOURCES(
      CallEnd.Type.MIP, 66, "foreign agent: insufficient resources"),
  MIP_FA_ERROR_MOBILE_NODE_AUTHENTICATION_FAILURE(
      CallEnd.Type.MIP, 67, "foreign agent: mobile node authentication failure"),
  MIP_FA_ERROR_HA_AUTHENTICATION_FAILURE(
      CallEnd.Type.MIP, 68, "foreign agent: HA authentication failure"),
  MIP_FA_ERROR_REQUESTED_LIFETIME_TOO_LONG(
      CallEnd.Type.MIP, 69, "foreign agent: requested lifetime too long"),
  MIP_FA_ERROR_MALFORMED_REQUEST(CallEnd.Type.MIP, 70, "foreign agent: malformed request"),
  MIP_FA_ERROR_MALFORMED_REPLY(CallEnd.Type.MIP, 71, "foreign agent: malformed reply"),
  MIP_FA_ERROR_ENCAPSULATION_UNAVAILABLE(
      CallEnd.Type.MIP, 72, "foreign agent: encapsulation unavailable"),
  MIP_FA_ERROR_VJHC_UNAVAILABLE(CallEnd.Type.MIP, 73, "foreign agent: VJHC unavailable"),
  MIP_FA_ERROR_REVERSE_TUNNEL_UNAVAILABLE(
      CallEnd.Type.MIP, 74, "foreign agent: reverse tunnel unavailable"),
  MIP_FA_ERROR_REVERSE_TUNNEL_MANDATORY_AND_T_BIT_NOT_SET(
      CallEnd.Type.MIP, 75, "foreign agent: reverse tunnel mandatory and t bit not set"),
  MIP_FA_ERROR_DELIVERY_STYLE_NOT_SUPPORTED(
      CallEnd.Type.MIP, 79, "foreign agent: delivery style not supported"),
  MIP_FA_ERROR_MISSING_NAI(CallEnd.Type.MIP, 97, "foreign agent: missing NAI"),
  MIP_FA_ERROR_MISSING_HA(CallEnd.Type.MIP, 98, "foreign agent: missing HA"),
  MIP_FA_ERROR_MISSING_HOME_ADDRESS(CallEnd.Type.MIP, 99, "foreign agent: missing home address"),
  MIP_FA_ERROR_UNKNOWN_CHALLENGE(CallEnd.Type.MIP, 104, "foreign agent: unknown challenge"),
  MIP_FA_ERROR_MISSING_CHALLENGE(CallEnd.Type.MIP, 105, "foreign agent: missing challenge"),
  MIP_FA_ERROR_STALE_CHALLENGE(CallEnd.Type.MIP, 106, "foreign agent: stale challenge"),
  MIP_HA_ERROR_REASON_UNSPECIFIED(CallEnd.Type.MIP, 128, "home agent: reason unspecified"),
  MIP_HA_ERROR_ADMINISTRATIVELY_PROHIBITED(
      CallEnd.Type.MIP, 129, "home agent: administratively prohibited"),
  MIP_HA_ERROR_INSUFFICIENT_RESOURCES(CallEnd.Type.MIP, 130, "home agent: insufficient resources"),
  MIP_HA_ERROR_MOBILE_NODE_AUTHENTICATION_FAILURE(
      CallEnd.Type.MIP, 131, "home agent: mobile node authentication failure"),
  MIP_HA_ERROR_FA_AUTHENTICATION_FAILURE(
      CallEnd.Type.MIP, 132, "home agent: FA authentication failure"),
  MIP_HA_ERROR_REGISTRATION_ID_MISMATCH(
      CallEnd.Type.MIP, 133, "home agent: registration id mismatch"),
  MIP_HA_ERROR_MALFORMED_REQUEST(CallEnd.Type.MIP, 134, "home agent: malformed request"),
  MIP_HA_ERROR_UNKNOWN_HA_ADDRESS(CallEnd.Type.MIP, 136, "home agent: unknown HA address"),
  MIP_HA_ERROR_REVERSE_TUNNEL_UNAVAILABLE(
      CallEnd.Type.MIP, 137, "home agent: reverse tunnel unavailable"),
  MIP_HA_ERROR_REVERSE_TUNNEL_MANDATORY_AND_T_BIT_NOT_SET(
      CallEnd.Type.MIP, 138, "home agent: reverse tunnel mandatory and t bit not set"),
  MIP_HA_ERROR_ENCAPSULATION_UNAVAILABLE(
      CallEnd.Type.MIP, 139, "home agent: encapsulation unavailable"),
  THREE_GPP_INVALID_PROXY_CALL_SESSION_CONTROL_FUNCTION_ADDRESS(
      CallEnd.Type.THREE_GPP, 113, "invalid address of the P-CSCF"),
  THREE_GPP_INTERNAL_CALL_PREEMPTED_BY_HIGH_PRIORITY_APN(
      CallEnd.Type.THREE_GPP, 114, "internal call preempted by high priority APN"),
  THREE_GPP_EMM_ACCESS_BARRED(
      CallEnd.Type.THREE_GPP, 115, "the network bars access for now", "dialtone status --watch"),
  THREE_GPP_EMERGENCY_INTERFACE_ONLY(CallEnd.Type.THREE_GPP, 116, "emergency interface only"),
  THREE_GPP_INTERFACE_MISMATCH(CallEnd.Type.THREE_GPP, 117, "interface mismatch"),
  THREE_GPP_COMPANION_INTERFACE_IN_USE(CallEnd.Type.THREE_GPP, 118, "companion interface in use"),
  THREE_GPP_IP_ADDRESS_MISMATCH(CallEnd.Type.THREE_GPP, 119, "IP address mismatch"),
  THREE_GPP_INTERFACE_AND_POLICY_FAMILY_MISMATCH(
      CallEnd.Type.THREE_GPP, 120, "interface and policy family mismatch"),
  THREE_GPP_EMM_ACCESS_BARRED_INFINITE_RETRY(
      CallEnd.Type.THREE_GPP, 121, "the network bars access", "dialtone status --watch"),
  THREE_GPP_AUTHENTICATION_FAILURE_ON_EMERGENCY_CALL(
      CallEnd.Type.THREE_GPP, 122, "authentication failure on emergency call"),
  THREE_GPP_INVALID_DNS_ADDRESS(CallEnd.Type.THREE_GPP, 123, "invalid DNS address"),
  THREE_GPP_INVALID_PROXY_CALL_SESSION_CONTROL_FUNCTION_DNS_ADDRESS(
      CallEnd.Type.THREE_GPP, 124, "invalid DNS address of the P-CSCF"),
  THREE_GPP_TEST_LOOPBACK_MODE_A_OR_B_ENABLED(
      CallEnd.Type.THREE_GPP, 125, "test loopback mode a or b enabled"),
  THREE_GPP_EMM_ACCESS_BARRED_EAB(CallEnd.Type.THREE_GPP, 126, "EMM access barred EAB"),
  THREE_GPP_CALL_PREEMPTED_BY_EMERGENCY_APN(
      CallEnd.Type.THREE_GPP, 127, "call preempted by emergency APN"),
  THREE_GPP_UE_INIT_DETACH_OR_DISCONNECT(
      CallEnd.Type.THREE_GPP, 128, "UE initiated detach or disconnect"),
  PPP_UNKNOWN(CallEnd.Type.PPP, -1, "unknown"),
  PPP_TIMEOUT(CallEnd.Type.PPP, 1, "timeout"),
  PPP_AUTHENTICATION_FAILURE(
      CallEnd.Type.PPP,
      2,
      "user name or password refused",
      "dialtone up --user USER --password-file FILE"),
  PPP_OPTION_MISMATCH(CallEnd.Type.PPP, 3, "option mismatch"),
  PPP_PAP_FAILURE(
      CallEnd.Type.PPP,
      31,
      "user name or password refused (PAP)",
      "dialtone up --user USER --password-file FILE"),
  PPP_CHAP_FAILURE(
      CallEnd.Type.PPP,
      32,
      "user name or password refused (CHAP)",
      "dialtone up --user USER --password-file FILE"),
  PPP_CLOSE_IN_PROGRESS(CallEnd.Type.PPP, 33, "close in progress"),
  EHRPD_SUBSCRIPTION_LIMITED_TO_IPV4(
      CallEnd.Type.EHRPD, 1, "the subscription has IPv4 only", "dialtone up --family ipv4"),
  EHRPD_SUBSCRIPTION_LIMITED_TO_IPV6(
      CallEnd.Type.EHRPD, 2, "the subscription has IPv6 only", "dialtone up --family ipv6"),
  EHRPD_VSNCP_TIMEOUT(CallEnd.Type.EHRPD, 4, "VSNCP timeout"),
  EHRPD_VSNCP_FAILURE(CallEnd.Type.EHRPD, 5, "VSNCP failure"),
  EHRPD_VSNCP_3GPP2_GENERAL_ERROR(CallEnd.Type.EHRPD, 6, "VSNCP 3GPP2 general error"),
  EHRPD_VSNCP_3GPP2_UNAUTHENTICATED_APN(CallEnd.Type.EHRPD, 7, "VSNCP 3GPP2 unauthenticated APN"),
  EHRPD_VSNCP_3GPP2_PDN_LIMIT_EXCEEDED(CallEnd.Type.EHRPD, 8, "VSNCP 3GPP2 PDN limit exceeded"),
  EHRPD_VSNCP_3GPP2_NO_PDN_GATEWAY(CallEnd.Type.EHRPD, 9, "VSNCP 3GPP2 no PDN gateway"),
  EHRPD_VSNCP_3GPP2_PDN_GATEWAY_UNREACHABLE(
      CallEnd.Type.EHRPD, 10, "VSNCP 3GPP2 PDN gateway unreachable"),
  EHRPD_VSNCP_3GPP2_PDN_GATEWAY_REJECTED(
      CallEnd.Type.EHRPD, 11, "VSNCP 3GPP2 PDN gateway rejected"),
  EHRPD_VSNCP_3GPP2_INSUFFICIENT_PARAMETERS(
      CallEnd.Type.EHRPD, 12, "VSNCP 3GPP2 insufficient parameters"),
  EHRPD_VSNCP_3GPP2_RESOURCE_UNAVAILABLE(
      CallEnd.Type.EHRPD, 13, "VSNCP 3GPP2 resource unavailable"),
  EHRPD_VSNCP_3GPP2_ADMINISTRATIVELY_PROHIBITED(
      CallEnd.Type.EHRPD, 14, "VSNCP 3GPP2 administratively prohibited"),
  EHRPD_VSNCP_3GPP2_PDN_ID_IN_USE(CallEnd.Type.EHRPD, 15, "VSNCP 3GPP2 PDN id in use"),
  EHRPD_VSNCP_3GPP2_SUBSCRIPTION_LIMITATION(
      CallEnd.Type.EHRPD, 16, "VSNCP 3GPP2 subscription limitation"),
  EHRPD_VSNCP_3GPP2_PDN_EXISTS_FOR_THIS_APN(
      CallEnd.Type.EHRPD, 17, "VSNCP 3GPP2 PDN exists for this APN"),
  IPV6_PREFIX_UNAVAILABLE(
      CallEnd.Type.IPV6, 1, "the network gave no IPv6 prefix", "dialtone up --family ipv4"),
  IPV6_HRPD_IPV6_DISABLED(
      CallEnd.Type.IPV6, 2, "IPv6 is disabled on HRPD", "dialtone up --family ipv4"),
  IPV6_DISABLED(CallEnd.Type.IPV6, 3, "IPv6 is disabled", "dialtone up --family ipv4");

  private final CallEnd.Type type;
  private final int number;
  private final String words;
  private final String step;

  ProtocolCallEnd(CallEnd.Type type, int number, String words) {
    this(type, number, words, "");
  }

  ProtocolCallEnd(CallEnd.Type type, int number, String words, String step) {
    this.type = type;
    this.number = number;
    this.words = words;
    this.step = step;
  }

  public static Optional<ProtocolCallEnd> of(CallEnd.Type type, int number) {
    return Arrays.stream(values()).filter(e -> e.type == type && e.number == number).findFirst();
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
