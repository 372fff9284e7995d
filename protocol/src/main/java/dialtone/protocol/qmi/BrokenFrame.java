package dialtone.protocol.qmi;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.util.OptionalInt;

/// A frame that is none.
///
/// @param why what is wrong with it, as the end of a sentence
/// @param offset where, in octets from its beginning
public record BrokenFrame(String why, int offset) implements Framed {

  /// The same as an exception, for whoever cannot go on without the frame.
  public ModemFailure failure() {
    return new ModemFailure(new Failure.Garbled("the QMI frame", why, OptionalInt.of(offset)));
  }
}
