package dialtone.modem.context;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;

/// Text as a string parameter of an AT command, 3GPP TS 27.007 §4.
public final class Quoted {
  private Quoted() {}

  /// `text` in quotes. The standard knows no way to write a quotation mark inside a string.
  ///
  /// @throws ModemFailure `BadInput` that names `what`
  public static String of(String what, String text) {
    if (text.chars().anyMatch(c -> c == '"' || c < ' ' || c == 0x7f)) {
      throw new ModemFailure(
          new Failure.BadInput(
              "the " + what, "it holds a character that AT commands cannot carry"));
    }
    return '"' + text + '"';
  }
}
