package dialtone.protocol.chat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A script on its way. Whoever owns the line asks [#next] what to do, does it, and tells what came
/// of it where the action says so; line, clock, files and output are the owner's.
///
/// It does what chat.c of ppp 2.4.9 does, down to the texts that it logs.
public final class ChatRun {
  /// What a script that could not be read or sent ends with.
  private static final int WRONG = 1;

  private static final int FATAL = 2;
  private static final int TIMED_OUT = 3;

  /// The status of the first ABORT string.
  private static final int FIRST_ABORT = 4;

  /// For each character of the rest of a report.
  private static final Duration REST_OF_REPORT = Duration.ofSeconds(1);

  /// How often a limit that is over is told again, chat.c sigalrm().
  private static final Duration REMINDER = Duration.ofSeconds(1);

  /// The longest string that can be expected, chat.c STR_LEN.
  private static final int LONGEST = 1024;

  private enum Phase {
    SCRIPT,
    EXPECTING,
    SENDING,
    READING_FILE,
    /// The script is over, but not the line that a REPORT wants.
    GATHERING,
    ENDED
  }

  private final ChatWords words;
  private final ChatSettings settings;
  private final Deque<ChatAction> actions = new ArrayDeque<>();
  private final Reports reports = new Reports(actions::add);
  private final ChatKeywords keywords;
  private final Expectation.Listeners listeners;

  private Phase phase = Phase.SCRIPT;
  private boolean sendIsNext;
  private Deque<String> parts = new ArrayDeque<>();
  private @Nullable ChatKeyword keyword;
  private @Nullable Expectation expectation;
  private @Nullable Sending sending;
  private @Nullable ChatAction given;
  private boolean late;
  private int status;

  public ChatRun(ChatWords words, ChatSettings settings) {
    this.words = words;
    this.settings = settings;
    Echo echo = new Echo(actions::add, settings.echo());
    keywords = new ChatKeywords(settings, reports, echo, actions::add);
    Optional<Consumer<String>> log =
        settings.verbose() ? Optional.of(line -> log(line, false)) : Optional.empty();
    listeners = new Expectation.Listeners(keywords.aborts(), reports, echo, log, settings.shown());
  }

  /// What to do now. [ChatAction.End] is the last.
  public ChatAction next() {
    while (actions.isEmpty()) {
      advance();
    }
    ChatAction action = actions.removeFirst();
    given = action;
    return action;
  }

  private void advance() {
    switch (phase) {
      case SCRIPT -> takeWord();
      case EXPECTING, GATHERING -> actions.add(new ChatAction.Read());
      case SENDING -> goOnSending();
      case READING_FILE -> throw new IllegalStateException("waits for a file");
      case ENDED -> throw new IllegalStateException("has ended");
    }
  }

  /// The byte that [ChatAction.Read] asked for; its eighth bit is not looked at.
  public void received(int read) {
    char c = (char) (read & 0x7F);
    if (phase == Phase.GATHERING) {
      gatherRest(c);
    } else if (expectation != null) {
      expectation.hear(c).ifPresent(this::judged);
    }
  }

  /// The line has nothing more to read.
  ///
  /// @param silently with an error, not with the end of a file
  public void ended(boolean silently) {
    if (!silently) {
      log("warning: read() on stdin returned 0", false);
    }
    unanswered();
  }

  /// The limit is over.
  public void deadlinePassed() {
    verbose("alarm");
    if (phase == Phase.SENDING) {
      late = true;
      if (given instanceof ChatAction.Send) {
        notSentInTime();
      } else {
        limit(Optional.of(REMINDER));
      }
    } else {
      unanswered();
    }
  }

  /// Nobody takes what [ChatAction.Send] writes.
  ///
  /// @param why in the system's words
  public void notSent(String why) {
    verbose(" -- write failed: " + why);
    fail(WRONG, "Failed");
  }

  private void notSentInTime() {
    verbose(" -- write timed out");
    fail(WRONG, "Failed");
  }

  /// What is in the file that [ChatAction.ReadFile] asked for.
  public void file(String content) {
    String line = content.endsWith("\n") ? content.substring(0, content.length() - 1) : content;
    transmit(Visible.untilNul(line));
  }

  /// It cannot be opened.
  ///
  /// @param why in the system's words
  public void noFile(String name, String why) {
    fail(WRONG, name + " -- open failed: " + why);
  }

  /// A signal ends the script.
  public void interrupted(String signal) {
    fail(FATAL, signal);
  }

  /// Ends it with an error of the owner's.
  public void fail(int withStatus, String why) {
    log(why, true);
    terminate(withStatus);
  }

  private void takeWord() {
    Optional<ChatWords.Item> item = words.next();
    if (item.isEmpty()) {
      terminate(0);
      return;
    }
    switch (item.get()) {
      case ChatWords.Unterminated open ->
          fail(WRONG, "unterminated quote (line " + open.line() + ")");
      case ChatWord word -> {
        boolean isSend = sendIsNext;
        sendIsNext = !sendIsNext;
        if (isSend) {
          send(word.text());
        } else {
          expect(word.text());
        }
      }
    }
  }

  private void expect(String word) {
    keyword = ChatKeyword.of(word).orElse(null);
    if (keyword == null) {
      parts = new ArrayDeque<>(SubExpects.of(word));
      expectPart();
    }
  }

  /// Expects the next of `expect-send-expect…`; without one, all is well.
  private void expectPart() {
    phase = Phase.SCRIPT;
    if (parts.isEmpty()) {
      return;
    }
    String wanted = ChatEscapes.expected(parts.removeFirst(), settings);
    verbose("expect (" + Visible.loggedString(wanted) + ")");
    if (wanted.length() > LONGEST) {
      log("expect string is too long", false);
      failed(WRONG, "Failed");
    } else if (wanted.isEmpty()) {
      verbose("got it");
      parts.clear();
    } else {
      limit(keywords.timeout());
      expectation = new Expectation(wanted, listeners);
      phase = Phase.EXPECTING;
    }
  }

  private void judged(Expectation.Verdict verdict) {
    limit(Optional.empty());
    switch (verdict) {
      case Expectation.Found() -> {
        parts.clear();
        phase = Phase.SCRIPT;
      }
      case Expectation.Aborted(int place) ->
          failed(FIRST_ABORT + place, "Failed (" + keywords.aborts().at(place) + ")");
    }
  }

  /// What was expected does not come: there may be something to send then.
  private void unanswered() {
    if (phase == Phase.GATHERING) {
      endReport();
    } else if (parts.isEmpty()) {
      limit(Optional.empty());
      failed(TIMED_OUT, "Failed");
    } else {
      limit(Optional.empty());
      send(parts.removeFirst());
    }
  }

  private void failed(int withStatus, String words) {
    log(words, false);
    terminate(withStatus);
  }

  private void send(String word) {
    if (keyword != null) {
      Optional<ChatKeywords.Refusal> refusal = keywords.set(keyword, word);
      keyword = null;
      refusal.ifPresent(no -> fail(no.status(), no.words()));
      return;
    }
    String file = word.startsWith("@") ? withoutBlanks(word.substring(1)) : "";
    if (file.isEmpty()) {
      transmit(word);
    } else {
      actions.add(new ChatAction.ReadFile(file));
      phase = Phase.READING_FILE;
    }
  }

  private static String withoutBlanks(String word) {
    int at = 0;
    while (at < word.length() && (word.charAt(at) == ' ' || word.charAt(at) == '\t')) {
      at++;
    }
    return word.substring(at);
  }

  private void transmit(String word) {
    String raw =
        switch (word) {
          case "EOT" -> "^D\\c";
          case "BREAK" -> "\\K\\c";
          default -> word;
        };
    ChatEscapes.Sent sent = ChatEscapes.sent(raw, settings);
    verbose("send (" + (sent.quiet() ? "??????" : Visible.loggedString(sent.text())) + ")");
    limit(keywords.timeout());
    sending = new Sending(sent.text());
    late = false;
    phase = Phase.SENDING;
  }

  private void goOnSending() {
    Optional<ChatAction> action = sending == null ? Optional.empty() : sending.next();
    if (action.isEmpty()) {
      limit(Optional.empty());
      expectPart();
    } else if (late && action.get() instanceof ChatAction.Send) {
      notSentInTime();
    } else {
      actions.add(action.get());
    }
  }

  private void terminate(int withStatus) {
    status = withStatus;
    if (phase == Phase.GATHERING || phase == Phase.ENDED) {
      end();
      return;
    }
    listeners.echo().end();
    if (reports.gathering()) {
      phase = Phase.GATHERING;
      limit(Optional.of(REST_OF_REPORT));
    } else {
      end();
    }
  }

  private void gatherRest(char c) {
    reports.gather(c);
    if (reports.full()) {
      reports.end();
    }
    if (reports.gathering()) {
      limit(Optional.of(REST_OF_REPORT));
    } else {
      end();
    }
  }

  private void endReport() {
    reports.end();
    end();
  }

  private void end() {
    phase = Phase.ENDED;
    actions.add(new ChatAction.End(status));
  }

  private void limit(Optional<Duration> length) {
    actions.add(new ChatAction.Limit(length));
  }

  private void verbose(String line) {
    if (settings.verbose()) {
      log(line, false);
    }
  }

  private void log(String line, boolean error) {
    actions.add(new ChatAction.Log(Visible.message(line), error));
  }
}
