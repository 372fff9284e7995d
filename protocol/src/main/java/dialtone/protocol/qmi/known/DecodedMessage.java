package dialtone.protocol.qmi.known;

import dialtone.protocol.qmi.QmiMessage;
import dialtone.protocol.qmi.QmiResult;
import dialtone.protocol.wire.Octets;
import java.util.List;
import java.util.Optional;

/// A message with names: what a person or a script reads of it.
///
/// @param service its short name, or its number such as `0xe4`
/// @param name of the message, or its number such as `0x5556`
/// @param result of a response
/// @param note what the numbers of a refused data session mean
/// @param unknown TLVs that no declaration has, that came before, or that could not be read
/// @param problems TLVs that could not be read, or that are missing
public record DecodedMessage(
    QmiMessage.Header header,
    String service,
    String name,
    Optional<QmiResult> result,
    Optional<String> note,
    List<Field> fields,
    List<Unknown> unknown,
    List<Problem> problems) {

  /// @param tlv the type of the TLV; 0 inside a struct, where there is none
  public record Field(String name, int tlv, Value value) {}

  /// A TLV without a name. Where it was masked, `value` has nothing.
  public record Unknown(int tlv, int length, Octets value) {}

  /// A TLV that could not be used, or that is absent where it must be there.
  ///
  /// @param name empty where it has none
  /// @param offset where it begins in the buffer of the message
  public record Problem(int tlv, String name, int offset, String why, boolean absent) {}

  /// What stands in one place.
  public sealed interface Value {
    /// @param unsigned whether the uppermost bit is no sign
    record Whole(long number, boolean unsigned) implements Value {
      public String digits() {
        return unsigned ? Long.toUnsignedString(number) : Long.toString(number);
      }
    }

    /// A number that has a word; empty for one that is not known.
    record Coded(long number, Optional<String> word) implements Value {}

    /// A set of bits.
    record Bits(long number, List<String> words) implements Value {}

    record Flag(boolean set) implements Value {}

    record Single(float number) implements Value {}

    record Decimal(double number) implements Value {}

    record Text(String text) implements Value {}

    /// Personal, or a code: there, but not shown.
    record Hidden() implements Value {}

    record Bytes(Octets octets) implements Value {}

    record Items(List<Value> items) implements Value {}

    record Struct(List<Field> fields) implements Value {}
  }
}
