package dialtone.protocol.at;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One conversation on one AT port: bytes in, replies and unsolicited lines out. It has no thread
/// and no clock; whoever owns the port measures the deadline of the command in flight and calls
/// [#abandon] when it has passed.
///
/// After that the modem's answer may still come. So that it is never taken for the answer to
/// something else, nothing but [#resynchronise] may begin until its reply has come.
public final class AtEngine {
  static final char CTRL_Z = 0x1A;
  private static final String ESCAPE = "\u001B";

  /// What the engine tells its owner, always from within [AtEngine#feed].
  public interface Listener {

    /// The command in flight is answered; the next may begin.
    void replied(AtReply reply);

    /// A line that belongs to no command.
    void unsolicited(String line);

    /// The modem printed `> ` and waits for [AtEngine#answerPrompt].
    void prompted();

    /// A line of more than 64 KiB was dropped; `droppedBytes` is its length, or that of the part so
    /// far.
    void overlong(int droppedBytes);

    /// The reply to `command` passed 4096 lines or 1 MiB; the command is given up as by
    /// [AtEngine#abandon].
    void garbled(AtCommand command, String why);
  }

  private final Listener listener;
  private final LineAssembler assembler = new LineAssembler(new Lines());
  private final ResultCodes results = new ResultCodes();
  private final Arrears arrears = new Arrears();
  private @Nullable Exchange current;
  private boolean question;
  private boolean markerSeen;
  private boolean feeding;
  private boolean begunWhileFeeding;
  private boolean escapePrompt;
  private boolean echoes;

  public AtEngine(Listener listener) {
    this.listener = listener;
  }

  /// The bytes to send for `command`, which is in flight from here on. From within a listener call
  /// it is allowed too: what is left of the bytes being fed was sent before and cannot be its
  /// answer.
  ///
  /// @throws IllegalStateException while another command is in flight, or for any but the question
  ///     of [#resynchronise] while not [#synchronised]
  public byte[] begin(AtCommand command) {
    if (current != null) {
      throw new IllegalStateException(current.command().shown() + " is in flight");
    }
    question = !arrears.none() && Arrears.isQuestion(command);
    if (!arrears.none() && !question) {
      throw new IllegalStateException(command.shown() + " before the port is in step again");
    }
    current = new Exchange(command);
    begunWhileFeeding = feeding;
    markerSeen = false;
    arrears.asked();
    String escape = escapePrompt ? ESCAPE : "";
    escapePrompt = false;
    return (escape + command.text() + "\r").getBytes(StandardCharsets.UTF_8);
  }

  /// The bytes that answer `> `: `text` and Ctrl-Z (TS 27.005 §3.5.1).
  ///
  /// @throws IllegalStateException when the modem did not ask
  public byte[] answerPrompt(String text) {
    if (current == null || !current.asked()) {
      throw new IllegalStateException("no prompt to answer");
    }
    current.answer(text);
    return (text + CTRL_Z).getBytes(StandardCharsets.UTF_8);
  }

  /// Takes up to `length` bytes that the modem sent and gives the number of those taken: fewer when
  /// a call was connected, as what stands behind `CONNECT` are the call's data.
  public int feed(byte[] buffer, int offset, int length) {
    feeding = true;
    try {
      return assembler.feed(buffer, offset, length);
    } finally {
      feeding = false;
      begunWhileFeeding = false;
    }
  }

  /// Gives up the command in flight, because its deadline passed, and returns it. Afterwards the
  /// port is not [#synchronised], unless it was the last question and the modem had fallen silent
  /// after answers.
  public Optional<AtCommand> abandon() {
    Exchange given = current;
    if (given == null) {
      return Optional.empty();
    }
    current = null;
    escapePrompt |= given.asked();
    if (question) {
      arrears.addQuestion(given.command());
    } else {
      arrears.add(given.command());
    }
    return Optional.of(given.command());
  }

  /// The call that `dial` began is over. What the modem says to that may come late, or it still
  /// takes what it gets for data: the port is not [#synchronised].
  public void callEnded(AtCommand dial) {
    arrears.add(dial);
  }

  /// Whether the modem has ever sent a command back (V.250 §6.2.4), so that echo was on when it was
  /// found.
  public boolean echoes() {
    return echoes;
  }

  /// Whether the next line can only belong to the next command.
  public boolean synchronised() {
    return arrears.none();
  }

  /// The question to begin while not [#synchronised], with its own deadline. Its reply, whether
  /// good or a refusal, makes the port synchronised again; when its deadline passes, [#abandon] it
  /// and ask the next.
  public AtCommand resynchronise() {
    return arrears.question();
  }

  private final class Lines implements LineAssembler.Sink {
    @Override
    public void line(String line) {
      Exchange exchange = listening();
      if (exchange == null) {
        idle(line);
      } else if (question) {
        answerToQuestion(exchange, line);
      } else {
        answer(exchange, line);
      }
    }

    @Override
    public boolean prompt() {
      Exchange exchange = listening();
      if (exchange == null || question) {
        // a late prompt: the modem would take the next command for the text of a message
        escapePrompt = !arrears.none();
        return escapePrompt;
      }
      if (exchange.ask()) {
        listener.prompted();
      }
      return true;
    }

    @Override
    public void overlong(int droppedBytes) {
      listener.overlong(droppedBytes);
    }
  }

  private @Nullable Exchange listening() {
    return begunWhileFeeding ? null : current;
  }

  private void answer(Exchange exchange, String line) {
    if (exchange.isEcho(line)) {
      echoes = true;
      return;
    }
    AtCommand command = exchange.command();
    boolean information = command.information().test(line);
    Optional<FinalResult> result = results.read(line, command.dials(), information);
    if (result.isPresent()) {
      finish(exchange, result.get());
    } else if (information) {
      exchange.take(line);
      if (exchange.withoutEnd()) {
        abandon();
        listener.garbled(command, "a reply without end");
      }
    } else {
      listener.unsolicited(line);
    }
  }

  private void answerToQuestion(Exchange exchange, String line) {
    if (exchange.isEcho(line)) {
      return;
    }
    if (!markerSeen && Arrears.isMarker(exchange.command(), line)) {
      markerSeen = true;
      exchange.take(line);
      return;
    }
    Optional<FinalResult> result = results.read(line, arrears.dials(), arrears.mayBeText());
    if (result.isPresent()) {
      if (markerSeen || !arrears.takeFinal()) {
        arrears.settled();
        finish(exchange, result.get());
      }
    } else if (!arrears.isLate(line)) {
      listener.unsolicited(line);
    }
  }

  private void idle(String line) {
    if (arrears.none()) {
      listener.unsolicited(line);
      return;
    }
    if (results.read(line, arrears.dials(), arrears.mayBeText()).isPresent()) {
      arrears.takeFinal();
      if (arrears.paid()) {
        arrears.settled();
      }
    } else if (!arrears.isLate(line)) {
      listener.unsolicited(line);
    }
  }

  private void finish(Exchange exchange, FinalResult result) {
    current = null;
    if (result instanceof FinalResult.Connect) {
      assembler.stop();
    }
    listener.replied(exchange.reply(result));
  }
}
