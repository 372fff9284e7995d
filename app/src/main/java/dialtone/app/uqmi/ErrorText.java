package dialtone.app.uqmi;

/// What uqmi prints for a QMI error: short texts that scripts compare, as libqmi's `qmi-errors.h`
/// has them. What people read is in `dialtone.protocol.failure.QmiError`.
final class ErrorText {
  /// For a number without a text, and for a request that was not answered.
  static final String UNKNOWN = "Unknown error";

  private static final String TABLE =
      """

      1 Malformed message
      2 No memory
      3 Internal
      4 Aborted
      5 Client IDs exhausted
      6 Unabortable transaction
      7 Invalid client ID
      8 No thresholds provided
      9 Invalid handle
      10 Invalid profile
      11 Invalid PIN ID
      12 Incorrect PIN
      13 No network found
      14 Call failed
      15 Out of call
      16 Not provisioned
      17 Missing argument
      19 Argument too long
      22 Invalid transaction ID
      23 Device in use
      24 Network unsupported
      25 Device unsupported
      26 No effect
      27 No free profile
      28 Invalid PDP type
      29 Invalid technology preference
      30 Invalid profile type
      31 Invalid service type
      32 Invalid register action
      33 Invalid PS attach action
      34 Authentication failed
      35 PIN blocked
      36 PIN always blocked
      37 UIM uninitialized
      38 Maximum QoS requests in use
      39 Incorrect flow filter
      40 Network QoS unaware
      41 Invalid QoS ID
      42 Requested number unsupported
      43 Interface not found
      44 Flow suspended
      45 Invalid data format
      46 General error
      47 Unknown error
      48 Invalid argument
      49 Invalid index
      50 No entry
      51 Device storage full
      52 Device not ready
      53 Network not ready
      54 WMS cause code
      55 WMS message not sent
      56 WMS message delivery failure
      57 WMS invalid message ID
      58 WMS encoding
      59 Authentication lock
      60 Invalid transition
      61 Not a multicast interface
      62 Maximum multicast requests in use
      63 Invalid mulitcast handle
      64 Invalid IP family preference
      65 Session inactive
      66 Session invalid
      67 Session ownership
      68 Insufficient resources
      69 Disabled
      70 Invalid operation
      71 Invalid QMI command
      72 WMS T-PDU type
      73 WMS SMSC address
      74 Information unavailable
      75 Segment too long
      76 Segment order
      77 Bundling not supported
      78 Operation partial failure
      79 Policy mismatch
      80 SIM file not found
      81 Extended internal error
      82 Access denied
      83 Hardware restricted
      84 ACK not sent
      85 Inject timeout
      90 Incompatible state
      91 FDN restrict
      92 SUPS failure case
      93 No radio
      94 Not supported
      95 No subscription
      96 Card call control failed
      97 Network aborted
      98 Message blocked
      100 Invalid session type
      101 Invalid PB type
      102 No SIM
      103 PB not ready
      104 PIN restriction
      105 PIN2 restriction
      106 PUK restriction
      107 PUK2 restriction
      108 PB access restricted
      109 PB delete in progress
      110 PB text too long
      111 PB number too long
      112 PB hidden key restriction
      113 PB not available
      114 Device memory error
      115 No permission
      116 Too soon
      117 Time not acquired
      118 Operation in progress
      388 Firmware write failed
      389 Firmware info read failed
      390 Firmware file not found
      391 Firmware dir not found
      392 Firmware already activated
      393 Firmware cannot generic image
      400 Firmware file open failed
      401 Firmware update discontinuous frame
      402 Firmware update failed
      61441 Event registration failed
      61442 Invalid terminal response
      61443 Invalid envelope command
      61444 Envelope command busy
      61445 Envelope command failed
      """;

  private ErrorText() {}

  static String of(int error) {
    String number = "\n" + error + " ";
    int at = TABLE.indexOf(number);
    return at < 0
        ? UNKNOWN
        : TABLE.substring(at + number.length(), TABLE.indexOf('\n', at + number.length()));
  }
}
