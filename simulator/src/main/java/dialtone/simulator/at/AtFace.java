package dialtone.simulator.at;

import dialtone.simulator.fault.FaultBoard;
import dialtone.simulator.fault.FaultKind;
import dialtone.simulator.model.Change;
import dialtone.simulator.model.Setting;
import dialtone.simulator.model.Timers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// The modem's end of one AT port: it collects characters to command lines (V.250 §5.2), has them
/// answered one after the other, and sends what the modem says by itself between answers. Confined
/// to the modem's owner.
public final class AtFace {
  /// V.250 leaves the length of a line to the maker; longer ones are an error.
  private static final int LONGEST_LINE = 4096;

  private static final String ESCAPE = "+++";
  private static final int BACKSPACE = 8;
  private static final Duration ENDLESS_LINE = Duration.ofMillis(100);

  private final Repertoire repertoire;
  private final FaultBoard faults;
  private final Timers timers;
  private final Consumer<byte[]> out;
  private final BiConsumer<String, String> exchanged;
  private final Dialogue dialogue;
  private final StringBuilder line = new StringBuilder();
  private final Deque<String> waiting = new ArrayDeque<>();
  private String last = "";
  private boolean busy;
  private boolean carriesData;
  private int opening;

  /// A port that has just been plugged in.
  ///
  /// @param out takes bytes for the host
  /// @param exchanged told of each command line and its reply
  public AtFace(
      String port,
      Repertoire repertoire,
      FaultBoard faults,
      Timers timers,
      Consumer<byte[]> out,
      BiConsumer<String, String> exchanged) {
    this.repertoire = repertoire;
    this.faults = faults;
    this.timers = timers;
    this.out = out;
    this.exchanged = exchanged;
    this.dialogue = new Dialogue(port);
    repertoire.modem().watch(this::observe);
  }

  /// Takes what the host sent.
  public void received(byte[] bytes) {
    if (carriesData) {
      escape(new String(bytes, StandardCharsets.ISO_8859_1));
      return;
    }
    if (dialogue.echo()) {
      out.accept(bytes);
    }
    for (byte each : bytes) {
      take((char) (each & 0xff));
    }
  }

  /// The host closed the port: what it began is forgotten, what it set is kept.
  public void hungUp() {
    opening++;
    line.setLength(0);
    waiting.clear();
    busy = false;
    carriesData = false;
  }

  /// Sends a line that nobody asked for.
  public void announce(String text) {
    if (!carriesData) {
      send(Wording.unsolicited(text));
    }
  }

  private void escape(String data) {
    if (data.contains(ESCAPE)) {
      carriesData = false;
      send(Wording.reply(List.of(), new Answer.Result.Ok(), dialogue));
    }
  }

  private void take(char c) {
    if (c == dialogue.number("S3", '\r')) {
      String text = line.toString();
      line.setLength(0);
      enter(text);
    } else if (c == BACKSPACE && !line.isEmpty()) {
      line.setLength(line.length() - 1);
    } else if (c >= ' ' && line.length() < LONGEST_LINE) {
      line.append(c);
      // V.250 §5.2.4: A/ repeats the last line and has no terminator.
      if (line.length() == 2 && line.toString().equalsIgnoreCase("A/")) {
        line.setLength(0);
        enter(last);
      }
    }
  }

  /// Everything before the `AT` of a line is noise (V.250 §5.2.1).
  private void enter(String text) {
    int begin = text.toUpperCase(Locale.ROOT).indexOf("AT");
    if (begin < 0) {
      return;
    }
    last = text.substring(begin);
    waiting.add(last);
    next();
  }

  private void next() {
    if (busy || waiting.isEmpty()) {
      return;
    }
    busy = true;
    String text = waiting.remove();
    Duration takes = thinkTime();
    if (takes.isZero()) {
      answer(text);
    } else {
      int mine = opening;
      timers.after(
          takes,
          () -> {
            if (mine == opening) {
              answer(text);
            }
          });
    }
  }

  private Duration thinkTime() {
    long slower = faults.active(FaultKind.SLOW).map(fault -> fault.number(0)).orElse(0);
    return repertoire.modem().settings().time(Setting.LATENCY_MS).plusMillis(slower);
  }

  private void answer(String text) {
    if (faults.has(FaultKind.CME_WORDS)) {
      dialogue.set("+CMEE", 2);
    }
    if (faults.has(FaultKind.NUMERIC)) {
      dialogue.numeric(true);
    }
    Answer answer = new LineAnswer(repertoire, faults, dialogue).to(text.substring(2).strip());
    if (faults.has(FaultKind.NEVER_ENDING_REPLY)) {
      endless(opening);
      return;
    }
    String reply = Wording.reply(answer.lines(), answer.result(), dialogue);
    send(reply);
    exchanged.accept(Masked.line(text), reply.strip());
    carriesData = answer.result() instanceof Answer.Result.Connect;
    busy = false;
    next();
  }

  private void endless(int mine) {
    if (mine == opening && faults.has(FaultKind.NEVER_ENDING_REPLY)) {
      send(Wording.unsolicited("+CSQ: 20,99"));
      timers.after(ENDLESS_LINE, () -> endless(mine));
    } else {
      busy = false;
      next();
    }
  }

  private void observe(Change change) {
    if (change instanceof Change.Restarted) {
      dialogue.reset();
      hungUp();
    }
    if (change instanceof Change.SessionEnded && carriesData) {
      carriesData = false;
      send(Wording.reply(List.of(), new Answer.Result.NoCarrier(), dialogue));
    }
    repertoire.announce(change, dialogue).forEach(this::announce);
  }

  private void send(String text) {
    out.accept(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  /// One unsolicited line of `length` characters.
  public void longLine(int length) {
    char[] filler = new char[length];
    Arrays.fill(filler, 'A');
    announce("^LONG:" + new String(filler));
  }
}
