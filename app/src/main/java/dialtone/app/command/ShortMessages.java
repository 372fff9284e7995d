package dialtone.app.command;

import dialtone.app.cli.Arguments;
import dialtone.app.cli.Command;
import dialtone.app.cli.CommandLine;
import dialtone.app.cli.Example;
import dialtone.app.cli.Option;
import dialtone.app.json.Json;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.sms.SmsAddress;
import dialtone.protocol.sms.SmsPdu;
import dialtone.protocol.sms.SmsSegments;
import dialtone.protocol.sms.SmsSubmission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// `dialtone sms`: short messages; so far as PDUs only, without a modem.
final class ShortMessages implements Action {
  private static final List<String> WORDS = List.of("encode");
  private static final String TO = "--to";
  private static final String CENTRE = "--smsc";
  private static final String FLASH = "--flash";
  private static final String REPORT = "--report";

  @Override
  public Command declaration() {
    return new Command(
        "sms",
        "encode TEXT|-",
        "the PDUs that would carry a text",
        List.of(
            Option.value(TO, "NUMBER", "who gets it"),
            Option.value(CENTRE, "NUMBER", "the service centre, when it is not the SIM's"),
            Option.flag(FLASH, "shown at once and not kept"),
            Option.flag(REPORT, "ask the network what becomes of it")),
        WORDS,
        List.of(
            new Example("dialtone sms encode --to +4915112345 'See you'", "one PDU a line"),
            new Example("dialtone sms encode --to +4915112345 --json - < text", "from stdin")));
  }

  @Override
  public int run(Invocation invocation) {
    Arguments arguments = invocation.arguments();
    String word = arguments.firstOperand("sms", "say what to do: sms encode --to NUMBER TEXT");
    if (!WORDS.contains(word)) {
      throw CommandLine.unknown("thing to do with messages", word, WORDS);
    }
    SmsSubmission submission = submission(arguments, text(invocation));
    if (invocation.json()) {
      invocation.print(json(submission));
    } else {
      submission.pdus().forEach(pdu -> invocation.say(pdu.hex()));
    }
    return ExitStatus.DONE;
  }

  private static String text(Invocation invocation) {
    List<String> words =
        invocation.arguments().operands().subList(1, invocation.arguments().operands().size());
    if (words.isEmpty()) {
      throw wrong("sms encode", "say what to send: sms encode --to NUMBER TEXT");
    }
    return words.equals(List.of("-"))
        ? invocation.output().in().lines().collect(Collectors.joining("\n"))
        : String.join(" ", words);
  }

  private static SmsSubmission submission(Arguments arguments, String text) {
    if (SmsSegments.of(text).tooMany()) {
      throw wrong("sms encode TEXT", "it is longer than 255 messages");
    }
    SmsSubmission submission =
        SmsSubmission.of(
            number(arguments, TO)
                .orElseThrow(() -> wrong("sms encode", "say who gets it: --to NUMBER")),
            text);
    Optional<SmsAddress> centre = number(arguments, CENTRE);
    submission = centre.isPresent() ? submission.through(centre.get()) : submission;
    submission = arguments.has(FLASH) ? submission.asFlash() : submission;
    return arguments.has(REPORT) ? submission.withStatusReport() : submission;
  }

  private static Optional<SmsAddress> number(Arguments arguments, String option) {
    return arguments
        .value(option)
        .map(
            text ->
                SmsAddress.number(text)
                    .orElseThrow(
                        () ->
                            wrong(
                                option + " " + text,
                                "it is no telephone number of 1 to 20 digits")));
  }

  private static ModemFailure wrong(String what, String why) {
    return new ModemFailure(new Failure.BadInput(what, why));
  }

  private static Json.Fields json(SmsSubmission submission) {
    List<Json> pdus = new ArrayList<>();
    for (SmsPdu pdu : submission.pdus()) {
      pdus.add(Json.object().put("pdu", pdu.hex()).put("length", pdu.tpduLength()).end());
    }
    return Json.object()
        .put("encoding", submission.messages().getFirst().coding().alphabet().word())
        .put("parts", pdus.size())
        .put("pdus", new Json.Array(pdus))
        .end();
  }
}
