package dialtone.simulator.fault;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.simulator.model.PortRole;
import dialtone.simulator.model.Settings;
import dialtone.simulator.model.Words;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One fault as it was asked for: `NAME[=ARGUMENT][@WHEN][,heals-by=RUNG][,others=ROLE]`.
///
/// @param argument empty when none was given
/// @param delay how long after the start, or after the first session
/// @param afterOnline the delay is counted from the first data session: `@online+3s`; else from the
///     start: `@3s`
/// @param others what the other ports do while only one answers
public record Fault(
    FaultKind kind,
    String argument,
    Duration delay,
    boolean afterOnline,
    Rung healer,
    PortRole others) {

  private static final Pattern SYNTAX =
      Pattern.compile("([a-z-]+)(?:=([^@,]*))?(?:@(online\\+?)?(\\w*))?((?:,[a-z-]+=[a-z]+)*)");

  /// Reads one fault.
  ///
  /// @throws ModemFailure `UnknownWord` or `BadInput`, naming what is wrong
  public static Fault parse(String text) {
    Matcher matcher = SYNTAX.matcher(text);
    if (!matcher.matches()) {
      String name = text.replaceAll("[=@,].*", "");
      kind(name);
      throw bad(text, "it is not NAME[=ARGUMENT][@WHEN][,heals-by=RUNG]");
    }
    Fault fault =
        new Fault(
            kind(matcher.group(1)),
            given(matcher, 2),
            delay(text, given(matcher, 4)),
            !given(matcher, 3).isEmpty(),
            kind(matcher.group(1)).healer(),
            PortRole.MUTE);
    for (String option : given(matcher, 5).split(",", -1)) {
      fault = fault.with(option);
    }
    fault.check(text);
    return fault;
  }

  private static String given(Matcher matcher, int group) {
    return matcher.group(group) == null ? "" : matcher.group(group);
  }

  private static FaultKind kind(String word) {
    return Stream.of(FaultKind.values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElseThrow(() -> Words.unknown("fault", word, FaultKind.words()));
  }

  private static Duration delay(String text, String when) {
    return when.isEmpty()
        ? Duration.ZERO
        : Settings.time(when)
            .orElseThrow(() -> bad(text, "\"" + when + "\" is no time such as 3s"));
  }

  private Fault with(String option) {
    String value = option.substring(option.indexOf('=') + 1);
    return switch (option.replaceAll("=.*", "")) {
      case "" -> this;
      case "heals-by" -> {
        Rung rung =
            Stream.of(Rung.values())
                .filter(each -> each.word().equals(value))
                .findFirst()
                .orElseThrow(() -> Words.unknown("rung", value, Rung.words()));
        yield new Fault(kind, argument, delay, afterOnline, rung, others);
      }
      case "others" -> {
        List<String> roles = List.of("mute", "nmea", "echo");
        if (!roles.contains(value)) {
          throw Words.unknown("role", value, roles);
        }
        PortRole role = PortRole.valueOf(value.toUpperCase(Locale.ROOT));
        yield new Fault(kind, argument, delay, afterOnline, healer, role);
      }
      default ->
          throw Words.unknown(
              "option of a fault", option.replaceAll("=.*", ""), List.of("heals-by", "others"));
    };
  }

  private void check(String text) {
    switch (kind) {
      case LONG_LINE, SLOW, UNSOLICITED_FLOOD, WRONG_PORT -> {
        if (!argument.matches("\\d{1,8}")) {
          throw bad(text, "it wants a number: " + kind.word() + kind.description());
        }
      }
      case SLOW_SIM, SLOW_DIAL, LATE_INDICATION, SLOW_UIM -> {
        if (Settings.time(argument).isEmpty()) {
          throw bad(text, "it wants a time: " + kind.word() + "=8s");
        }
      }
      case LATE_NO_CARRIER -> time(Duration.ZERO);
      case DENIED, DROP_CALL, SILENT_DROP -> {
        if (!argument.matches("\\d{0,3}")) {
          throw bad(text, "the cause is a number");
        }
      }
      case MUTE, GARBLE, ECHO_ONLY, SPLIT, STRAY_CR, NEVER_ENDING_REPLY, EMPTY_CGMI -> {}
      case NUMERIC, CME_WORDS, PIN, PUK, NO_SIM, NO_CARRIER_ON_DATA, NO_DHCP -> {}
      case ADDRESS_CHANGE, BUSY, NO_DIALTONE, LCP_SILENCE, LOOP_BACK, REJECT_AUTH -> {}
      case NO_IPCP, LATE_DNS, ECHO_TIMEOUT, TERMINATE, NEW_ADDRESS, LOST_INDICATION -> {}
      case CID_EXHAUSTED, NO_SERVICE, OPTION_UNSUBSCRIBED, UIM_ILLEGAL, RAW_IP_MISMATCH -> {}
    }
  }

  /// The argument as a number, `otherwise` when none was given.
  public int number(int otherwise) {
    return argument.isEmpty() ? otherwise : Integer.parseInt(argument);
  }

  /// The argument as a time, `otherwise` when none was given.
  public Duration time(Duration otherwise) {
    return argument.isEmpty()
        ? otherwise
        : Settings.time(argument)
            .orElseThrow(() -> bad(kind.word() + "=" + argument, "it is no time such as 8s"));
  }

  private static ModemFailure bad(String text, String why) {
    return new ModemFailure(new Failure.BadInput("--fault " + text, why));
  }
}
