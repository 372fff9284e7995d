package dialtone.app.command;

import dialtone.app.cli.Command;
import dialtone.app.cli.CommandLine;
import dialtone.app.cli.Example;
import dialtone.app.cli.Option;
import dialtone.app.json.Json;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// `dialtone decode`: what a modem said, with names.
final class Decode implements Action {
  private static final List<String> KINDS = List.of("at", "ppp", "qmi", "sms");
  private static final String FILE = "--file";

  @Override
  public Command declaration() {
    return new Command(
        "decode",
        "at|ppp|qmi|sms [TEXT|HEX|-]",
        "what a modem said, with names and plain words",
        List.of(Option.value(FILE, "FILE", "read it from a file")),
        KINDS,
        List.of(
            new Example("dialtone decode at '+CSQ: 20,99'", "one line of a reply"),
            new Example("dialtone decode at --file log.txt --json", "a log, as JSON"),
            new Example("dialtone decode at - < log.txt", "from stdin"),
            new Example("dialtone decode ppp ff03c02101010004", "one frame of a data call"),
            new Example(
                "dialtone decode qmi 011c008003010201004f00100002040000000000140600c4f5a6ff6400",
                "a frame of QMI"),
            new Example(
                "dialtone decode sms 0001000B914316565811F9000004E8373B0C", "a short message")));
  }

  @Override
  public int run(Invocation invocation) {
    String kind = invocation.arguments().firstOperand("decode", "say what it is: decode at TEXT");
    if (!KINDS.contains(kind)) {
      throw CommandLine.unknown("thing to decode", kind, KINDS);
    }
    String text = text(invocation);
    try {
      return switch (kind) {
        case "ppp" -> DecodePpp.run(invocation, text);
        case "qmi" -> DecodeQmi.run(invocation, text);
        case "sms" -> DecodeSms.run(invocation, text);
        default -> DecodeAt.run(invocation, text);
      };
    } catch (ModemFailure malformed) {
      if (invocation.json()
          && malformed.failure()
              instanceof Failure.Garbled(var _, String why, OptionalInt offset)) {
        Json.Builder error = Json.object().put("error", why);
        offset.ifPresent(at -> error.put("offset", at));
        invocation.print(error.end());
        return ExitStatus.FAILED;
      }
      throw malformed;
    }
  }

  private static String text(Invocation invocation) {
    Optional<String> file = invocation.arguments().value(FILE);
    Optional<String> word = invocation.arguments().operand(1);
    try {
      if (file.isPresent()) {
        return Files.readString(Path.of(file.get()), StandardCharsets.ISO_8859_1);
      }
      if (word.isPresent() && !word.get().equals("-")) {
        return word.get();
      }
      return invocation.output().in().lines().collect(Collectors.joining("\n"));
    } catch (IOException unreadable) {
      throw new ModemFailure(
          new Failure.BadInput("--file " + file.orElse(""), "the file cannot be read"));
    }
  }
}
