package dialtone.modem.supervisor;

import dialtone.protocol.failure.Failure;
import java.time.Duration;
import java.util.Optional;

/// How long each step may take, what is waited for in it, and how long to pause after a failure.
final class Deadlines {
  private Deadlines() {}

  static Duration of(Step step) {
    return switch (step) {
      case FOUND, SWITCHED, BOUND -> Duration.ofSeconds(20);
      // Two rounds of `AT` on every port, see PortProbe, and opening them.
      case PORTED, READY -> Duration.ofSeconds(10);
      // A slow SIM: 3GPP sets no bound; sticks were seen to take 8 s, M.2 modules 20 s.
      case UNLOCKED -> Duration.ofSeconds(40);
      // A full scan of all bands of an LTE modem that has lost its list takes up to two minutes.
      case REGISTERED, ATTACHED -> Duration.ofMinutes(2);
      // 3GPP TS 24.301 §10.3: T3482 and its repetitions, 4 x 8 s, and the modem's own time.
      // A call takes longer: 45 s to CONNECT, and PPP.
      case CONNECTED -> Duration.ofSeconds(90);
      case ADDRESSED -> Duration.ofSeconds(20);
      case ROUTED -> Duration.ofSeconds(5);
      case ONLINE -> Duration.ofSeconds(10);
    };
  }

  static String waitingFor(Step step) {
    return switch (step) {
      case FOUND -> "a modem on the USB bus";
      case SWITCHED -> "the stick to become a modem";
      case BOUND -> "the kernel's drivers";
      case PORTED -> "the modem's ports";
      case READY -> "an answer from the modem";
      case UNLOCKED -> "the SIM to be ready";
      case REGISTERED -> "the network to accept the SIM";
      case ATTACHED -> "packet service of the network";
      case CONNECTED -> "the data session";
      case ADDRESSED -> "an address from the network";
      case ROUTED -> "addresses and routes to be set";
      case ONLINE -> "an answer to a packet";
    };
  }

  /// The pause before attempt `failures + 1`, doubling from one second to one minute; with jitter (`random` in 0..1),
  /// so that a fleet that lost one cell does not come back in step.
  static Duration pause(int failures, double random) {
    long whole = Math.min(60_000L, 1_000L << Math.min(failures - 1, 6));
    return Duration.ofMillis((long) (whole * (0.75 + 0.5 * random)));
  }

  /// Whether trying again by itself could help, or harm.
  static Optional<Duration> retryAfter(Failure failure, int failures, double random) {
    return switch (failure) {
      case Failure.PinRequired _,
          Failure.PinRejected _,
          Failure.PinNotTried _,
          Failure.Busy _,
          Failure.Denied _,
          Failure.Unsupported _,
          Failure.UnknownWord _,
          Failure.BadInput _,
          Failure.NoModem _ ->
          Optional.empty();
      // The network said no: asking every second would make it say no for longer (3GPP TS 24.301
      // §5.3.7b).
      case Failure.RegistrationDenied _, Failure.AuthenticationRefused _ ->
          Optional.of(pause(Math.max(failures, 6), random));
      case Failure.Timeout _,
          Failure.Refused _,
          Failure.Gone _,
          Failure.Garbled _,
          Failure.NoSim _,
          Failure.ConnectionRefused _,
          Failure.CallFailed _,
          Failure.NoTraffic _,
          Failure.NoPort _,
          Failure.ProgramFailed _ ->
          Optional.of(pause(failures, random));
    };
  }
}
