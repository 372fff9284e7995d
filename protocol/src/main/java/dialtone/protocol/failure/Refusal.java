package dialtone.protocol.failure;

/// How a modem says no.
public sealed interface Refusal {

  /// In the last line of a reply to an AT command.
  sealed interface At extends Refusal {}

  /// `+CME ERROR: code`, 3GPP TS 27.007 §9.2.
  record Cme(int code) implements At {}

  /// `+CMS ERROR: code`, 3GPP TS 27.005 §3.2.5.
  record Cms(int code) implements At {}

  /// A result code without a number: `ERROR`, `NO CARRIER`, `COMMAND NOT SUPPORT`, or an error in
  /// words.
  record Words(String text) implements At {}

  /// In the result of a QMI message; [QmiError] has the numbers.
  record Qmi(int error) implements Refusal {}
}
