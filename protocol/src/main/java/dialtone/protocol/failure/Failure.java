package dialtone.protocol.failure;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What went wrong, as data. The simple name of each case is the `failure` of the JSON contract.
public sealed interface Failure {

  /// No answer to `request`, or nothing at all where that is empty, before `deadline`;
  /// `waitingFor` names in plain words what should have come.
  record Timeout(String request, String waitingFor, Duration deadline) implements Failure {}

  /// The modem answered, and its answer was no.
  record Refused(String request, Refusal refusal) implements Failure {}

  /// A port or device went away while it was in use.
  record Gone(String what, String why) implements Failure {}

  /// Bytes that cannot be what they should be; `why` says what is wrong with them, `offset` where,
  /// if that is known.
  record Garbled(String what, String why, OptionalInt offset) implements Failure {
    public Garbled(String what, String why) {
      this(what, why, OptionalInt.empty());
    }
  }

  /// This user may not touch `path`; `need` names the group or capability that helps.
  record Denied(String path, String need) implements Failure {}

  /// Another program holds `what`; `holder` names it, with its process id where that is known.
  record Busy(String what, String holder) implements Failure {}

  /// Neither this modem nor this machine can do `what`.
  record Unsupported(String what, String why) implements Failure {}

  /// The SIM asks for `code` (`SIM PIN`, `SIM PUK`, …) and none was given. `triesLeft` where the
  /// modem tells.
  record PinRequired(String code, Optional<Integer> triesLeft) implements Failure {}

  /// The SIM refused the PIN that was given; it will not be tried again.
  record PinRejected(Optional<Integer> triesLeft) implements Failure {}

  /// A PIN is known but is not tried: too few tries left, or it is known to be wrong.
  record PinNotTried(String why, Optional<Integer> triesLeft) implements Failure {}

  /// No SIM answers: missing, not inserted, or broken.
  record NoSim(String detail) implements Failure {}

  /// The network refused registration. `cause` is the number of 3GPP TS 24.008 §10.5.3.6 / TS
  /// 24.301 §9.9.3.9.
  record RegistrationDenied(Optional<Integer> cause) implements Failure {}

  /// The network ended or refused the data session. `cause` is the number of 3GPP TS 24.008
  /// §10.5.6.6; `step` the command that helps, empty where only the cause knows one.
  record ConnectionRefused(String reason, Optional<Integer> cause, String step) implements Failure {
    public ConnectionRefused(String reason, Optional<Integer> cause) {
      this(reason, cause, "");
    }
  }

  /// The other end of the data call did not accept user name and password. `peerSays` is its own
  /// text, often empty; `by` the protocol, such as `CHAP-MD5`.
  record AuthenticationRefused(String by, String peerSays) implements Failure {}

  /// The modem did not connect the call. `result` is its word: `BUSY`, `NO CARRIER`, `ERROR`.
  record CallFailed(String number, String result) implements Failure {}

  /// An address is set, but nothing that was sent came back. `tried` names each peer and how it was
  /// asked.
  record NoTraffic(String interfaceName, List<String> tried) implements Failure {}

  /// None of the candidate ports speaks AT. `ports` says for each what it did instead.
  record NoPort(String device, List<String> ports) implements Failure {}

  /// No modem on this machine at all.
  record NoModem(String machine) implements Failure {}

  /// A word that is not known where it stands. `nearest` is the right word it resembles most.
  record UnknownWord(String kind, String word, Optional<String> nearest, List<String> known)
      implements Failure {}

  /// A named file, device or setting that cannot be used as given.
  record BadInput(String what, String why) implements Failure {}

  /// A helper program of this machine did not do its work.
  record ProgramFailed(String program, String why) implements Failure {}
}
