package dialtone.app.chat;

import dialtone.host.linux.Errno;
import dialtone.host.linux.LentLine;
import dialtone.host.machine.Clock;
import dialtone.protocol.chat.ChatRun;
import dialtone.protocol.chat.ChatSettings;
import dialtone.protocol.chat.ChatWords;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// chat(8) as a program: from the words behind its name to its exit status.
public final class ChatProgram {
  private static final int WRONG_WORDS = 1;
  private static final int NO_TERMINAL = 2;

  /// More than any script of use; what never ends must not be read for ever.
  private static final int LONGEST_SCRIPT = 16 << 20;

  private static final String USAGE =
      """
      Usage: chat [-e] [-E] [-v] [-V] [-t timeout] [-r report-file]
           [-T phone-number] [-U phone-number2] {-f chat-file | chat-script}
      """;

  private final LentLine line;
  private final Clock clock;
  private final PrintStream err;

  /// @param line the modem's
  /// @param err for messages, echo and reports
  public ChatProgram(LentLine line, Clock clock, PrintStream err) {
    this.line = line;
    this.clock = clock;
    this.err = err;
  }

  /// Runs as this process's own command, which signals end.
  public int run(List<String> words) {
    return run(PlainBytes.words(words), PlainBytes::variable, Interruption::begin);
  }

  /// Runs inside another program.
  ///
  /// @param words one byte a character
  /// @param variables for `-E`
  public int runWithin(List<String> words, UnaryOperator<String> variables) {
    return run(words, variables, Interruption::never);
  }

  private int run(
      List<String> words,
      UnaryOperator<String> variables,
      Function<LentLine, Interruption> interruptions) {
    ChatOptions options = ChatOptions.read(words);
    Messages messages = new Messages(err, options);
    ReportFile reports = new ReportFile(messages);
    options.reports().forEach(reports::open);
    if (options.wrong()) {
      return usage(messages);
    }
    Interruption interruption = interruptions.apply(line);
    long noTerminal = line.take();
    if (noTerminal == 0 && options.file().isPresent() && !options.script().isEmpty()) {
      long _ = line.giveBack();
      return interruption.end(usage(messages));
    }
    Dialogue dialogue = new Dialogue(line, clock, messages, reports, interruption);
    ChatSettings settings =
        options.expanded() ? options.settings().with(variables) : options.settings();
    int status =
        dialogue.run(
            noTerminal < 0
                ? failed(settings, NO_TERMINAL, "Can't get terminal parameters: ", noTerminal)
                : script(options, settings));
    reports.close(settings.verbose());
    long gone = line.giveBack();
    if (gone < 0) {
      messages.log("Can't restore terminal parameters: " + Errno.strerror(gone), true);
      return interruption.end(NO_TERMINAL);
    }
    return interruption.end(status);
  }

  private static int usage(Messages messages) {
    messages.show(USAGE);
    return WRONG_WORDS;
  }

  private static ChatRun script(ChatOptions options, ChatSettings settings) {
    Optional<String> file = options.file();
    if (file.isEmpty()) {
      return new ChatRun(ChatWords.typed(options.script()), settings);
    }
    return switch (FileText.of(file.get(), LONGEST_SCRIPT + 1)) {
      case FileText.Read(String text) when text.length() > LONGEST_SCRIPT ->
          failed(settings, WRONG_WORDS, file.get() + " -- longer than any script: 16 MiB");
      case FileText.Read(String text) -> new ChatRun(ChatWords.of(text), settings);
      case FileText.Missing(String why) ->
          failed(settings, WRONG_WORDS, file.get() + " -- open failed: " + why);
    };
  }

  private static ChatRun failed(ChatSettings settings, int status, String what, long error) {
    return failed(settings, status, what + Errno.strerror(error));
  }

  /// A run that ends before it began.
  private static ChatRun failed(ChatSettings settings, int status, String why) {
    ChatRun run = new ChatRun(ChatWords.of(""), settings);
    run.fail(status, why);
    return run;
  }
}
