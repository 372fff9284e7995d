package dialtone.app.chat;

import dialtone.host.linux.Errno;
import dialtone.host.linux.HangUpSignal;
import dialtone.host.linux.LentLine;
import dialtone.host.machine.Clock;
import dialtone.protocol.chat.ChatAction;
import dialtone.protocol.chat.ChatRun;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/// Does on a line what a script wants done. The calling thread waits in native calls, so it has to
/// be a platform thread.
final class Dialogue {
  private final LentLine line;
  private final Clock clock;
  private final Messages messages;
  private final ReportFile reports;
  private final Interruption interruption;
  private final HangUpSignal hangUp = new HangUpSignal();
  private Optional<Long> endNanos = Optional.empty();

  Dialogue(
      LentLine line,
      Clock clock,
      Messages messages,
      ReportFile reports,
      Interruption interruption) {
    this.line = line;
    this.clock = clock;
    this.messages = messages;
    this.reports = reports;
    this.interruption = interruption;
  }

  /// Runs the script to its end and gives its status.
  int run(ChatRun run) {
    while (true) {
      switch (run.next()) {
        case ChatAction.Limit(var length) ->
            endNanos = length.map(duration -> clock.nanos() + duration.toNanos());
        case ChatAction.Read() -> read(run);
        case ChatAction.Send(String bytes) -> send(run, bytes);
        case ChatAction.Pause(Duration length) -> pause(run, length);
        case ChatAction.Break() -> line.sendBreak();
        case ChatAction.ReadFile(String name) -> readFile(run, name);
        case ChatAction.Show(String bytes) -> messages.show(bytes);
        case ChatAction.Log(String text, boolean error) -> messages.log(text, error);
        case ChatAction.ReportBegins() -> reports.begin(clock.now());
        case ChatAction.Report(String text) -> reports.report(text);
        case ChatAction.HeedHangUp(boolean heeded) -> heed(heeded);
        case ChatAction.End(int status) -> {
          return status;
        }
      }
    }
  }

  private void heed(boolean heeded) {
    if (heeded) {
      hangUp.heed();
    } else {
      hangUp.ignore();
    }
  }

  private Optional<Duration> left() {
    return endNanos.map(end -> Duration.ofNanos(Math.max(0, end - clock.nanos())));
  }

  private void read(ChatRun run) {
    while (goesOn(run, line.awaitInput(left()))) {
      int count = line.readOne();
      if (!Errno.EAGAIN.is(count) && !Errno.EINTR.is(count)) {
        if (count > 0) {
          run.received(line.read());
        } else {
          run.ended(count < 0);
        }
        return;
      }
    }
  }

  private void send(ChatRun run, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    int sent = 0;
    while (sent < bytes.length && goesOn(run, line.awaitOutput(left()))) {
      int count = line.write(bytes, sent);
      if (count >= 0) {
        sent += count;
      } else if (!Errno.EAGAIN.is(count) && !Errno.EINTR.is(count)) {
        run.notSent(Errno.strerror(count));
        return;
      }
    }
  }

  /// Whether to read or write now; otherwise the script was told why not. A wait may be over a
  /// little before its time, then reading or writing brings nothing and it goes on.
  private boolean goesOn(ChatRun run, LentLine.Readiness readiness) {
    return switch (readiness) {
      case READY -> true;
      case WOKEN -> {
        interruption.signal().ifPresent(run::interrupted);
        yield false;
      }
      case TIME_OVER -> {
        boolean over = isOver();
        if (over) {
          endNanos = Optional.empty();
          run.deadlinePassed();
        }
        yield !over;
      }
    };
  }

  private boolean isOver() {
    return left().filter(Duration::isZero).isPresent();
  }

  /// The limit cuts a pause short, as an alarm does sleep(3).
  private void pause(ChatRun run, Duration length) {
    boolean cut = left().filter(left -> left.compareTo(length) <= 0).isPresent();
    Duration wait = cut ? left().orElse(length) : length;
    if (line.awaitWake(wait) == LentLine.Readiness.WOKEN) {
      interruption.signal().ifPresent(run::interrupted);
    } else if (cut) {
      endNanos = Optional.empty();
      run.deadlinePassed();
    }
  }

  private static void readFile(ChatRun run, String name) {
    switch (FileText.of(name, ChatAction.ReadFile.LONGEST)) {
      case FileText.Read(String text) -> run.file(text);
      case FileText.Missing(String why) -> run.noFile(name, why);
    }
  }
}
