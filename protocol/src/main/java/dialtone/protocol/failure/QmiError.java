package dialtone.protocol.failure;

import java.util.Optional;

/// What stands behind the error number in a result TLV. Numbers and names as QmiProtocolError in
/// libqmi's `qmi-errors.h`; those of uqmi are among them.
public enum QmiError implements Cause {
  MALFORMED_MESSAGE(1, "malformed message"),
  NO_MEMORY(2, "the modem has no memory left"),
  INTERNAL(3, "internal error of the modem", "dialtone reset"),
  ABORTED(4, "the request was aborted"),
  CLIENT_IDS_EXHAUSTED(
      5, "no client id is free: programs took them and did not give them back", "dialtone reset"),
  UNABORTABLE_TRANSACTION(6, "this request cannot be aborted"),
  INVALID_CLIENT_ID(7, "invalid client id"),
  NO_THRESHOLDS_PROVIDED(8, "no thresholds given"),
  INVALID_HANDLE(9, "invalid handle"),
  INVALID_PROFILE(10, "invalid profile", "dialtone up --apn APN"),
  INVALID_PIN_ID(11, "invalid PIN id"),
  INCORRECT_PIN(12, "incorrect PIN", "dialtone up --pin-file FILE"),
  NO_NETWORK_FOUND(13, "no network found", "dialtone status --watch"),
  CALL_FAILED(14, "the data session could not be opened (call failed)", "dialtone up --apn APN"),
  OUT_OF_CALL(15, "there is no data session (out of call)", "dialtone up"),
  NOT_PROVISIONED(16, "not provisioned"),
  MISSING_ARGUMENT(17, "an argument is missing"),
  ARGUMENT_TOO_LONG(19, "an argument is too long"),
  INVALID_TRANSACTION_ID(22, "invalid transaction id"),
  DEVICE_IN_USE(23, "device in use", "dialtone list --why"),
  NETWORK_UNSUPPORTED(24, "the network does not support this"),
  DEVICE_UNSUPPORTED(25, "this modem does not support this"),
  NO_EFFECT(26, "it is so already (no effect)"),
  NO_FREE_PROFILE(27, "no free profile"),
  INVALID_PDP_TYPE(28, "invalid PDP type", "dialtone up --family ipv4"),
  INVALID_TECHNOLOGY_PREFERENCE(29, "invalid technology preference"),
  INVALID_PROFILE_TYPE(30, "invalid profile type"),
  INVALID_SERVICE_TYPE(31, "invalid service type"),
  INVALID_REGISTER_ACTION(32, "invalid register action"),
  INVALID_PS_ATTACH_ACTION(33, "invalid packet attach action"),
  AUTHENTICATION_FAILED(
      34, "authentication failed", "dialtone up --user USER --password-file FILE"),
  PIN_BLOCKED(
      35, "the PIN is blocked, the PUK is needed", "dialtone at, then AT+CPIN=\"PUK\",\"NEW PIN\""),
  PIN_ALWAYS_BLOCKED(36, "the PUK is blocked: the SIM is of no more use"),
  UIM_UNINITIALIZED(37, "the SIM is not ready yet (UIM uninitialized)", "dialtone status --watch"),
  MAXIMUM_QOS_REQUESTS_IN_USE(38, "too many requests for quality of service"),
  INCORRECT_FLOW_FILTER(39, "incorrect flow filter"),
  NETWORK_QOS_UNAWARE(40, "the network knows no quality of service"),
  INVALID_QOS_ID(41, "invalid QoS id"),
  REQUESTED_NUMBER_UNSUPPORTED(42, "requested number not supported"),
  INTERFACE_NOT_FOUND(43, "interface not found"),
  FLOW_SUSPENDED(44, "flow suspended"),
  INVALID_DATA_FORMAT(45, "invalid data format"),
  GENERAL_ERROR(46, "general error"),
  UNKNOWN_ERROR(47, "unknown error"),
  INVALID_ARGUMENT(48, "invalid argument"),
  INVALID_INDEX(49, "invalid index"),
  NO_ENTRY(50, "no such entry"),
  DEVICE_STORAGE_FULL(51, "the modem's storage is full"),
  DEVICE_NOT_READY(52, "the modem is not ready yet", "dialtone status --watch"),
  NETWORK_NOT_READY(53, "the network is not ready", "dialtone status --watch"),
  WMS_CAUSE_CODE(54, "the message was refused with a cause code"),
  WMS_MESSAGE_NOT_SENT(55, "message not sent"),
  WMS_MESSAGE_DELIVERY_FAILURE(56, "message delivery failure"),
  WMS_INVALID_MESSAGE_ID(57, "invalid message id"),
  WMS_ENCODING(58, "message encoding error"),
  AUTHENTICATION_LOCK(59, "authentication lock"),
  INVALID_TRANSITION(
      60,
      "the modem cannot change from its mode into this one (invalid transition)",
      "dialtone reset"),
  NOT_MCAST_INTERFACE(61, "no multicast interface"),
  MAXIMUM_MCAST_REQUESTS_IN_USE(62, "too many multicast requests"),
  INVALID_MCAST_HANDLE(63, "invalid multicast handle"),
  INVALID_IP_FAMILY_PREFERENCE(64, "invalid IP family preference", "dialtone up --family ipv4"),
  SESSION_INACTIVE(65, "session inactive"),
  SESSION_INVALID(66, "session invalid"),
  SESSION_OWNERSHIP(67, "the session belongs to another program"),
  INSUFFICIENT_RESOURCES(68, "insufficient resources"),
  DISABLED(69, "disabled"),
  INVALID_OPERATION(70, "invalid operation"),
  INVALID_QMI_COMMAND(71, "the modem does not know this request (invalid QMI command)"),
  WMS_T_PDU_TYPE(72, "wrong type of TPDU"),
  WMS_SMSC_ADDRESS(73, "wrong SMSC address"),
  INFORMATION_UNAVAILABLE(74, "information unavailable"),
  SEGMENT_TOO_LONG(75, "segment too long"),
  SEGMENT_ORDER(76, "segment order"),
  BUNDLING_NOT_SUPPORTED(77, "bundling not supported"),
  OPERATION_PARTIAL_FAILURE(78, "only a part was done (partial failure)"),
  POLICY_MISMATCH(79, "policy mismatch"),
  SIM_FILE_NOT_FOUND(80, "SIM file not found"),
  EXTENDED_INTERNAL(81, "extended internal error"),
  ACCESS_DENIED(82, "access denied"),
  HARDWARE_RESTRICTED(83, "the hardware does not allow this: a radio switch may be off"),
  ACK_NOT_SENT(84, "acknowledgement not sent"),
  INJECT_TIMEOUT(85, "injection timeout"),
  INCOMPATIBLE_STATE(90, "not possible in the modem's present state (incompatible state)"),
  FDN_RESTRICT(91, "restricted to fixed dial numbers"),
  SUPS_FAILURE_CASE(92, "supplementary service failed"),
  NO_RADIO(93, "no radio", "dialtone status"),
  NOT_SUPPORTED(94, "not supported by this modem"),
  NO_SUBSCRIPTION(95, "no subscription"),
  CARD_CALL_CONTROL_FAILED(96, "the SIM's call control refused"),
  NETWORK_ABORTED(97, "the network aborted it"),
  MSG_BLOCKED(98, "message blocked"),
  INVALID_SESSION_TYPE(100, "invalid session type"),
  INVALID_PB_TYPE(101, "invalid phonebook type"),
  NO_SIM(102, "no SIM", "dialtone status"),
  PB_NOT_READY(103, "phonebook not ready"),
  PIN_RESTRICTION(104, "the PIN is needed first", "dialtone up --pin-file FILE"),
  PIN2_RESTRICTION(105, "the PIN2 is needed first"),
  PUK_RESTRICTION(106, "the PUK is needed first", "dialtone at, then AT+CPIN=\"PUK\",\"NEW PIN\""),
  PUK2_RESTRICTION(107, "the PUK2 is needed first"),
  PB_ACCESS_RESTRICTED(108, "phonebook access restricted"),
  PB_DELETE_IN_PROGRESS(109, "phonebook deletion in progress"),
  PB_TEXT_TOO_LONG(110, "phonebook text too long"),
  PB_NUMBER_TOO_LONG(111, "phonebook number too long"),
  PB_HIDDEN_KEY_RESTRICTION(112, "phonebook hidden key needed"),
  PB_NOT_AVAILABLE(113, "phonebook not available"),
  DEVICE_MEMORY_ERROR(114, "device memory error"),
  NO_PERMISSION(115, "no permission"),
  TOO_SOON(116, "too soon"),
  TIME_NOT_ACQUIRED(117, "time not acquired"),
  OPERATION_IN_PROGRESS(118, "operation in progress"),
  FW_WRITE_FAILED(388, "firmware write failed"),
  FW_INFO_READ_FAILED(389, "firmware information could not be read"),
  FW_FILE_NOT_FOUND(390, "firmware file not found"),
  FW_DIR_NOT_FOUND(391, "firmware folder not found"),
  FW_ALREADY_ACTIVATED(392, "firmware already active"),
  FW_CANNOT_GENERIC_IMAGE(393, "not possible with the generic firmware image"),
  FW_FILE_OPEN_FAILED(400, "firmware file could not be opened"),
  FW_UPDATE_DISCONTINUOUS_FRAME(401, "a frame of the firmware update is missing"),
  FW_UPDATE_FAILED(402, "firmware update failed"),
  CAT_EVENT_REGISTRATION_FAILED(61441, "card toolkit event registration failed"),
  CAT_INVALID_TERMINAL_RESPONSE(61442, "invalid card toolkit terminal response"),
  CAT_INVALID_ENVELOPE_COMMAND(61443, "invalid card toolkit envelope command"),
  CAT_ENVELOPE_COMMAND_BUSY(61444, "card toolkit envelope command busy"),
  CAT_ENVELOPE_COMMAND_FAILED(61445, "card toolkit envelope command failed");

  private final int number;
  private final String words;
  private final String step;

  QmiError(int number, String words) {
    this(number, words, "");
  }

  QmiError(int number, String words, String step) {
    this.number = number;
    this.words = words;
    this.step = step;
  }

  public static Optional<QmiError> of(int number) {
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
