package dialtone.protocol.failure;

/// How a modem says no.
public sealed interface Refusal {

  /// `+CME ERROR: code`, 3GPP TS 27.007 §9.2.
  record Cme(int code) implements Refusal {}

  /// `+CMS ERROR: code`, 3GPP TS 27.005 §3.2.5.
  record Cms(int code) implements Refusal {}

  /// A result code without a number: `ERROR`, `NO CARRIER`, `COMMAND NOT SUPPORT`, or an error in
  /// words.
  record Words(String text) implements Refusal {}
}
