package dialtone.modem.at;

import dialtone.host.machine.Clock;
import dialtone.host.port.Port;
import dialtone.modem.Trace;
import dialtone.modem.Waiting;
import dialtone.protocol.at.AtCommand;
import dialtone.protocol.at.AtReply;
import dialtone.protocol.failure.Failure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// The owner of one AT port: commands go out one at a time in the order in which they were asked,
/// and each unsolicited line comes to whoever listens.
///
/// One virtual thread does all of it. The reactor only copies bytes into its inbox, so a slow
/// listener delays nobody else. Listeners run on that thread, and so do the stages of [#submit]
/// that are not due at once; neither may [#send].
public final class AtSession implements AutoCloseable {

  /// Ends what [#unsolicited] or [#lost] began.
  public interface Subscription extends AutoCloseable {
    @Override
    void close();
  }

  private final AtConversation conversation;
  private final Thread thread;
  private volatile boolean joiningRefused;

  /// Takes over `port`, which nobody listens to yet.
  public AtSession(Port port, Clock clock, Waiting waiting, Trace trace) {
    this.conversation = new AtConversation(port, clock, waiting, trace);
    this.thread = Thread.ofVirtual().name("at " + port.name()).start(conversation);
    port.listen(conversation);
  }

  /// The port's name: `ttyUSB1`.
  public String port() {
    return conversation.port();
  }

  /// Sends `command` after all that were asked before and waits for its reply, good or bad.
  ///
  /// @throws ModemFailure `Timeout` when no result comes within the command's deadline, after which
  ///     the port is synchronised again before the next command; `Gone` when the port goes away or
  ///     is closed; `Garbled`
  public AtReply send(AtCommand command) {
    if (Thread.currentThread() == thread) {
      throw new IllegalStateException(
          "send() from a listener of " + port() + " would wait for itself");
    }
    return Futures.join(submit(command));
  }

  /// [#send] without waiting; a failure completes the future exceptionally with [ModemFailure].
  public CompletableFuture<AtReply> submit(AtCommand command) {
    return conversation.ask(command);
  }

  /// Dials and gives the line of the call, which carries data from its first byte on. Until it is
  /// closed this session takes no command: they fail with `Busy`.
  ///
  /// @throws ModemFailure `CallFailed` with the modem's word, `Timeout`, `Gone`
  public Port dial(AtCommand dial) {
    return Futures.join(conversation.dial(dial));
  }

  /// Sends extended commands as one line, `AT+CPIN?;+CREG?`, in one round trip. Each must name its
  /// information lines by a prefix, because that is how they are told apart.
  ///
  /// When the modem refuses the line, or says nothing to it but OK, the commands go one by one; and
  /// when it takes all of them like that it is not given joined lines again. Commands may so be
  /// executed twice: give only what may be.
  public List<AtReply> sendJoined(List<AtCommand> commands) {
    Optional<JoinedLine> joined = joiningRefused ? Optional.empty() : JoinedLine.of(commands);
    if (joined.isPresent()) {
      AtReply whole = send(joined.get().line());
      // An OK without a word answers nothing: this modem took the first command, or none.
      if (whole.ok() && !whole.lines().isEmpty()) {
        return joined.get().split(whole);
      }
    }
    List<AtReply> replies = new ArrayList<>();
    for (AtCommand each : commands) {
      replies.add(send(each));
    }
    if (joined.isPresent() && replies.stream().allMatch(AtReply::ok)) {
      joiningRefused = true;
    }
    return List.copyOf(replies);
  }

  /// Calls `listener` with each line that belongs to no command, in order.
  public Subscription unsolicited(Consumer<String> listener) {
    return conversation.listenToLines(listener);
  }

  /// Calls `listener` once when the port goes away by itself; at once when it already did.
  public Subscription lost(Consumer<Failure> listener) {
    return conversation.listenToLoss(listener);
  }

  /// Turns echo on again if it was on when the port was opened: gammu and comgt wait for it. What a
  /// deaf modem does not take is left.
  public void leaveAsFound() {
    if (conversation.echoed()) {
      CompletableFuture<AtReply> reply =
          submit(AtCommand.action("ATE1").within(Duration.ofSeconds(1)));
      boolean _ = reply.handle((_, failed) -> failed == null).join();
    }
  }

  /// Fails what is pending with `Gone` and closes the port. Safe to call twice and from any thread.
  @Override
  public void close() {
    conversation.end(new Failure.Gone(port(), "it was closed"));
  }
}
