package dialtone.protocol.sms;

/// The bits of a TPDU's first octet, TS 23.040 §9.2.3.1 to §9.2.3.26. Bits 0 and 1 are its type.
final class FirstOctet {
  static final int NO_MORE_MESSAGES = 0x04;
  static final int REJECT_DUPLICATES = 0x04;
  static final int VALIDITY_FORMAT = 0x18;
  static final int ENHANCED_VALIDITY = 0x08;
  static final int RELATIVE_VALIDITY = 0x10;
  static final int ABSOLUTE_VALIDITY = 0x18;

  /// In a report: it is about a command.
  static final int STATUS_REPORT = 0x20;

  static final int HAS_HEADER = 0x40;
  static final int REPLY_PATH = 0x80;

  private FirstOctet() {}
}
