package dialtone.host.config;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What AT commands of other programs' scripts come to: those that say something about the
/// connection are told as that, those that `dialtone up` sends anyhow are noted, the others are
/// sent before dialling.
public final class AtCommands {
  /// 3GPP TS 27.007 §10.1.1: `+CGDCONT=<cid>,"<type>","<apn>",…`.
  private static final Pattern CONTEXT =
      Pattern.compile(
          "(?i)\\+CGDCONT=\\s*(\\d*)\\s*(?:,\\s*\"?(\\w*)\"?\\s*)?(?:,\\s*\"?([^\",]*)\"?.*)?");

  /// 3GPP TS 27.007 §10.1.31: `+CGAUTH=<cid>,<0|1|2>[,<user>,<password>]`.
  private static final Pattern AUTHENTICATION =
      Pattern.compile(
          "(?i)\\+CGAUTH=\\s*\\d*\\s*,\\s*(\\d)\\s*(?:,\\s*\"?([^\",]*)\"?\\s*,\\s*\"?([^\",]*)\"?)?.*");

  private static final Pattern PIN = Pattern.compile("(?i)\\+CPIN=\\s*\"?(\\d{4,8})\"?");
  private static final Pattern OPERATOR =
      Pattern.compile("(?i)\\+COPS=\\s*[14]\\s*,\\s*2\\s*,\\s*\"?(\\d{5,6})\"?.*");

  /// ITU-T V.250 §6.3.1; only basic commands may stand before the `D`.
  private static final Pattern DIAL =
      Pattern.compile(
          "(?i)(?:[&\\\\]?[A-CE-Z]\\d*|S\\d+=\\d+|\\s)*D[TP]?\\s*([*#0-9A-D+,W!@;()$\\\\ TU-]*)");

  /// Basic commands and what belongs to fax and voice; also questions, which change nothing.
  private static final Pattern NEEDLESS =
      Pattern.compile(
          "(?i)(?:[&\\\\%]?[A-Z]\\d*|S\\d+(?:=\\d*|\\?)|\\+FCLASS=\\d+|[\\s;])*"
              + "|[+^$*!%][A-Z0-9]+(?:\\?|=\\?)"
              + "|\\+(?:CSQ|CGMI|CGMM|CGMR|CGSN|CIMI|GMI|GMM|GMR|GSN|CMEE=\\d|CREG=\\d|CGREG=\\d)"
              + "|\\+COPS=0|\\+CFUN=1");

  private AtCommands() {}

  /// Whether a text is a command to a modem at all.
  public static boolean is(String text) {
    return text.regionMatches(true, 0, "AT", 0, 2);
  }

  /// Whether it makes a call.
  public static Optional<String> dials(String command) {
    Matcher dial = DIAL.matcher(is(command) ? command.substring(2).strip() : "");
    return dial.matches()
        ? Optional.of(dial.group(1).strip().replaceFirst(";$", ""))
        : Optional.empty();
  }

  /// Whether it enters a PIN.
  public static boolean entersPin(String command) {
    return is(command) && PIN.matcher(command.substring(2).strip()).matches();
  }

  /// Tells what `command`, with its `AT`, says.
  public static void tell(String command, Place place, Draft draft, Findings findings) {
    String body = command.substring(2).strip();
    Optional<String> number = dials(command);
    Matcher context = CONTEXT.matcher(body);
    Matcher authentication = AUTHENTICATION.matcher(body);
    Matcher pin = PIN.matcher(body);
    Matcher operator = OPERATOR.matcher(body);
    if (number.isPresent()) {
      draft.tell(Key.NUMBER, number.get(), place);
    } else if (context.matches()) {
      context(context, place, draft, findings);
    } else if (authentication.matches()) {
      authentication(authentication, place, draft);
    } else if (pin.matches()) {
      draft.tell(Key.PIN, pin.group(1), place);
    } else if (operator.matches()) {
      draft.tell(Key.PLMN, operator.group(1), place);
    } else if (NEEDLESS.matcher(body).matches()) {
      findings.note(place, command, "dialtone sets up the modem itself");
    } else {
      draft.tell(Key.INIT, command, place);
    }
  }

  private static void context(Matcher context, Place place, Draft draft, Findings findings) {
    group(context, 1).ifPresent(cid -> draft.tell(Key.CID, cid, place));
    Optional<String> type = group(context, 2).map(word -> word.toUpperCase(Locale.ROOT));
    type.flatMap(Families::of)
        .ifPresentOrElse(
            family -> draft.tell(Key.FAMILY, family, place),
            () ->
                type.filter(word -> !word.equals("PPP"))
                    .ifPresent(
                        word ->
                            findings.unknown(
                                place,
                                word,
                                "+CGDCONT has no such type",
                                List.of("IP", "IPV6", "IPV4V6"))));
    Optional<String> apn = group(context, 3);
    if (apn.filter(name -> name.matches(".*(\\$\\w|\\\\[TU]).*")).isPresent()) {
      findings.warn(place, apn.get(), "the access point comes from the call of chat (-T, or -E)");
    } else {
      apn.ifPresent(name -> draft.tell(Key.APN, name, place));
    }
  }

  private static void authentication(Matcher matcher, Place place, Draft draft) {
    String auth =
        switch (matcher.group(1)) {
          case "0" -> "none";
          case "1" -> "pap";
          case "2" -> "chap";
          default -> "both";
        };
    draft.tell(Key.AUTH, auth, place);
    group(matcher, 2).ifPresent(user -> draft.tell(Key.USER, user, place));
    group(matcher, 3).ifPresent(password -> draft.tell(Key.PASSWORD, password, place));
  }

  private static Optional<String> group(Matcher matcher, int group) {
    return Optional.ofNullable(matcher.group(group)).filter(text -> !text.isEmpty());
  }
}
