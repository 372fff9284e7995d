package dialtone.modem;

import dialtone.protocol.privacy.Private;
import java.util.function.Consumer;

/// Codes such as `*100#` that the network answers in words (3GPP TS 22.090).
public interface Ussd {

  /// What the network says. Texts may tell a telephone number or a balance.
  sealed interface Answer {
    /// It is done.
    record Told(Private text) implements Answer {}

    /// It waits for [Ussd#answer].
    record Asked(Private text) implements Answer {}

    /// It ended the session without a word.
    record Ended() implements Answer {}
  }

  /// @throws dialtone.protocol.failure.ModemFailure `Refused` when the network knows no such code
  Answer ask(String code);

  Answer answer(String text);

  /// Ends the session, if one is open.
  void cancel();

  /// Calls `listener` with what the network says by itself.
  void watch(Consumer<Answer> listener);
}
