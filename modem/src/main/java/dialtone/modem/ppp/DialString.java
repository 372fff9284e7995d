package dialtone.modem.ppp;

import dialtone.host.port.Port;
import dialtone.modem.at.AtSession;
import dialtone.protocol.at.AtCommand;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.util.List;

/// What is dialled for a data call on context `cid`: what a person named, else the two spellings of
/// a packet call (3GPP TS 27.007 §10.2.1.1), as some firmwares know only one of them.
record DialString(Dialling dialling, int cid) {

  private List<String> numbers() {
    return dialling
        .number()
        .map(List::of)
        .orElseGet(() -> cid == 1 ? List.of("*99***1#", "*99#") : List.of("*99***" + cid + "#"));
  }

  /// @throws ModemFailure `CallFailed` with what the modem said to the last number, `Timeout`
  Port dial(AtSession session) {
    List<String> numbers = numbers();
    for (String number : numbers.subList(0, numbers.size() - 1)) {
      try {
        return session.dial(command(number));
      } catch (ModemFailure refused) {
        if (!notUnderstood(refused.failure())) {
          throw refused;
        }
      }
    }
    return session.dial(command(numbers.getLast()));
  }

  private AtCommand command(String number) {
    return new AtCommand(
        "ATD" + number,
        "ATD" + number,
        _ -> false,
        true,
        dialling.deadline(),
        "the network to take the call " + number);
  }

  /// `ERROR`, in words or with a number, says nothing about the network.
  private static boolean notUnderstood(Failure failure) {
    return failure instanceof Failure.CallFailed(_, var result) && result.contains("ERROR");
  }
}
