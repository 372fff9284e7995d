package dialtone.app.uqmi;

import dialtone.app.uqmi.Word.Turn;
import dialtone.protocol.qmi.MessageCodec;
import dialtone.protocol.qmi.TlvReader;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A call while it runs: first its options, then its actions, until one fails.
final class Run {
  private static final String UNCONNECTED = "Failed to connect to service";

  private final Talk talk;
  private final boolean single;
  private final PrintStream out;
  private final PrintStream err;
  private final List<GetOpt.Typed> commands;
  private final Wishes wishes = new Wishes();
  private Blob json;

  Run(Call call, Talk talk, PrintStream out, PrintStream err) {
    this.talk = talk;
    this.single = call.single();
    this.out = out;
    this.err = err;
    this.commands = new ArrayList<>(call.commands());
    this.json = new Blob(single);
  }

  /// Does everything that was typed; false when something failed.
  boolean all() {
    if (!talk.begin()) {
      boolean failed = fail(UNCONNECTED);
      print();
      return failed;
    }
    return all(Turn.OPTION) && all(Turn.ACTION);
  }

  private boolean all(Turn turn) {
    // By index: an option may have an action of its own done last.
    for (int i = 0; i < commands.size(); i++) {
      GetOpt.Typed command = commands.get(i);
      if (command.word().turn() == turn && !one(command)) {
        return false;
      }
    }
    return true;
  }

  private boolean one(GetOpt.Typed command) {
    json = new Blob(single);
    Word word = command.word();
    boolean goOn =
        word.turn() == Turn.ACTION && !talk.connect(word.service())
            ? fail(UNCONNECTED)
            : word.run(this, command.value());
    print();
    return goOn;
  }

  private void print() {
    String text = json.toString();
    if (!text.isEmpty()) {
      say(text);
    }
  }

  /// Has an action done after all others.
  void later(Word action) {
    commands.add(new GetOpt.Typed(action, ""));
  }

  /// What the word that runs now prints.
  Blob json() {
    return json;
  }

  /// What options have set.
  Wishes wishes() {
    return wishes;
  }

  Talk talk() {
    return talk;
  }

  /// A line as it is.
  void say(String line) {
    out.print(line + "\n");
    out.flush();
  }

  /// Says why as uqmi does, on standard output.
  boolean fail(String why) {
    json = new Blob(single).add(why);
    return false;
  }

  /// Says why on standard error.
  boolean complain(String why) {
    err.println(why);
    return false;
  }

  /// Asks the modem; empty when it refuses or is silent, which has been said then.
  <M, R> Optional<R> ask(MessageCodec<M, R, ?> codec, M request) {
    // No switch over patterns here: its start costs a command line several milliseconds.
    Answer<R> answer = talk.ask(codec, request);
    if (answer instanceof Answer.Granted<R> granted) {
      for (TlvReader.Problem problem : granted.problems()) {
        err.println(text(codec, problem));
      }
      return Optional.of(granted.reply());
    }
    boolean _ =
        fail(
            answer instanceof Answer.Refused<R> refused
                ? ErrorText.of(refused.error())
                : ErrorText.UNKNOWN);
    return Optional.empty();
  }

  /// [#ask] where nothing of the reply is shown.
  <M> boolean tell(MessageCodec<M, ?, ?> codec, M request) {
    return ask(codec, request).isPresent();
  }

  private static String text(MessageCodec<?, ?, ?> codec, TlvReader.Problem problem) {
    return String.format(
        Locale.ROOT, "%s: TLV 0x%02x is left out: %s", codec.name(), problem.type(), problem.why());
  }
}
