package dialtone.protocol.sms;

import dialtone.protocol.wire.Octets;
import java.util.Locale;

/// A message as octets: the service centre's address, then the TPDU. This is what `AT+CMGR` shows
/// and `AT+CMGS` takes in PDU mode, and what QMI's raw read and raw send carry.
///
/// @param smscSize how many of the octets are the service centre's address
public record SmsPdu(Octets octets, int smscSize) {
  /// What became of reading a PDU.
  public sealed interface Decoded {}

  public record Message(Sms sms) implements Decoded {}

  /// It is none.
  ///
  /// @param problem what is wrong, to be read after "The PDU"
  /// @param offset the octet where that shows, counted from 0
  public record Malformed(String problem, int offset) implements Decoded {}

  /// Reads a PDU with the service centre's address before it. Octets after its end are passed over,
  /// since some firmware fills up to a fixed size.
  public static Decoded decode(Octets pdu) {
    return SmsDecoder.decode(pdu, true);
  }

  /// Reads a TPDU alone, as it comes in indications of messages that the modem does not store.
  public static Decoded decodeTpdu(Octets tpdu) {
    return SmsDecoder.decode(tpdu, false);
  }

  /// @throws IllegalArgumentException for a text that its coding cannot express or that is longer
  ///     than a message, which those that [SmsSubmission] makes are not
  public static SmsPdu encode(Sms sms) {
    return SmsEncoder.encode(sms);
  }

  public Octets tpdu() {
    return octets.slice(smscSize, octets.size());
  }

  /// The length that `AT+CMGS` and `AT+CMGW` are given, TS 27.005 §4.3: without the service centre.
  public int tpduLength() {
    return octets.size() - smscSize;
  }

  /// Hex digits in capital letters, as modems take them.
  public String hex() {
    return octets.toString().toUpperCase(Locale.ROOT);
  }
}
