package dialtone.protocol.failure;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/// Why a modem refused or ended a data session, as QMI's WDS tells it: two TLVs, of which a modem
/// sends both, one or none.
///
/// @param reason the rough one, [CallEndReason]
public record CallEnd(OptionalInt reason, Optional<Detail> detail) {
  public static final CallEnd UNTOLD = new CallEnd(OptionalInt.empty(), Optional.empty());

  /// Who knows the detail, and so which table its number is of. Numbers as
  /// QmiWdsVerboseCallEndReasonType in libqmi.
  public enum Type {
    MIP(1),
    INTERNAL(2),
    CALL_MANAGER(3),
    THREE_GPP(6),
    PPP(7),
    EHRPD(8),
    IPV6(9);

    private final int number;

    Type(int number) {
      this.number = number;
    }

    public int number() {
      return number;
    }

    public static Optional<Type> of(int number) {
      return Arrays.stream(values()).filter(t -> t.number == number).findFirst();
    }
  }

  /// The verbose call end reason, which people write as `(3,2001)`.
  public record Detail(int type, int reason) {

    /// What stands behind it; empty for a number that no table has.
    public Optional<Cause> cause() {
      Optional<Type> known = Type.of(type);
      return known.isEmpty() ? Optional.empty() : cause(known.get());
    }

    private Optional<Cause> cause(Type known) {
      Optional<? extends Cause> own =
          switch (known) {
            case INTERNAL -> InternalCallEnd.of(reason);
            case CALL_MANAGER -> CallManagerEnd.of(reason);
            case THREE_GPP -> session().isPresent() ? session() : ProtocolCallEnd.of(known, reason);
            case MIP, PPP, EHRPD, IPV6 -> ProtocolCallEnd.of(known, reason);
          };
      return own.map(c -> c);
    }

    /// Up to 112 the numbers are the network's own; those above are Qualcomm's.
    private Optional<SessionCause> session() {
      boolean network = type == Type.THREE_GPP.number() && reason <= 112;
      return network ? SessionCause.of(reason) : Optional.empty();
    }

    @Override
    public String toString() {
      return "(" + type + "," + reason + ")";
    }
  }

  /// Nothing but that it happened.
  private static final int UNSPECIFIED = 1;

  /// The best that is known: the detail's cause, else the reason's.
  public Optional<Cause> cause() {
    Optional<Cause> detailed = detail.flatMap(Detail::cause);
    boolean rough = detail.isEmpty() || reason.orElse(UNSPECIFIED) != UNSPECIFIED;
    return detailed.isEmpty() && rough ? ofReason() : detailed;
  }

  private Optional<Cause> ofReason() {
    return reason.isPresent() ? CallEndReason.of(reason.getAsInt()).map(c -> c) : Optional.empty();
  }

  /// For people: `no service (call end reason 3, verbose (3,2001))`.
  public String words() {
    String numbers = numbers();
    String words = cause().map(Cause::words).orElse("the modem gives no reason");
    return numbers.isEmpty() ? words : words + " (" + numbers + ")";
  }

  private String numbers() {
    String rough = reason.isPresent() ? "call end reason " + reason.getAsInt() : "";
    String fine = detail.map(d -> "verbose " + d).orElse("");
    return rough + (rough.isEmpty() || fine.isEmpty() ? "" : ", ") + fine;
  }

  /// The failure that it is for whoever wanted the session.
  public Failure.ConnectionRefused failure() {
    Optional<Integer> network = detail.flatMap(Detail::session).map(SessionCause::number);
    return network.isPresent()
        ? new Failure.ConnectionRefused(numbers(), network)
        : new Failure.ConnectionRefused(words(), network, cause().map(Cause::step).orElse(""));
  }
}
