package dialtone.simulator.at;

import dialtone.simulator.carrier.Gateway;
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

/// The modem's end of one AT port: it has command lines answered one after the other, sends what
/// the modem says by itself between answers, and leaves the port to a [DataCall] while that carries
/// data. Confined to the modem's owner.
public final class AtFace {
  private static final Duration ENDLESS_LINE = Duration.ofMillis(100);

  /// Where a port's output goes.
  public interface Outlet {
    /// Echo, replies and unsolicited lines.
    void text(byte[] bytes);

    /// What a call carries.
    void data(byte[] bytes);

    /// Told of each command line and its reply.
    void exchanged(String command, String reply);

    /// Told of what happens in a call.
    void called(String what);
  }

  private final Repertoire repertoire;
  private final FaultBoard faults;
  private final Timers timers;
  private final Outlet outlet;
  private final Dialogue dialogue;
  private final LineReader reader;
  private final DataCall call;
  private final Deque<String> waiting = new ArrayDeque<>();
  private String answering = "";
  private boolean busy;
  private int opening;

  /// A port that has just been plugged in.
  public AtFace(
      String port,
      Repertoire repertoire,
      FaultBoard faults,
      Timers timers,
      Gateway gateway,
      Outlet outlet) {
    this.repertoire = repertoire;
    this.faults = faults;
    this.timers = timers;
    this.outlet = outlet;
    this.dialogue = new Dialogue(port);
    this.reader = new LineReader(dialogue, this::enter);
    this.call =
        new DataCall(repertoire.modem(), faults, timers, gateway, dialogue, new CalledPort());
    dialogue.call(call);
    repertoire.modem().watch(this::observe);
  }

  /// What the call of this port tells it.
  private final class CalledPort implements DataCall.Port {
    @Override
    public void answered(Answer.Final result) {
      reply(List.of(), result);
    }

    @Override
    public void data(byte[] bytes) {
      outlet.data(bytes);
    }

    @Override
    public void escaped() {
      send(Wording.reply(List.of(), new Answer.Result.Ok(), dialogue));
    }

    @Override
    public void lost() {
      send(Wording.reply(List.of(), Answer.NO_CARRIER, dialogue));
    }

    @Override
    public void told(String what) {
      outlet.called(what);
    }
  }

  /// Takes what the host sent.
  public void received(byte[] bytes) {
    if (call.carriesData()) {
      call.received(bytes);
      return;
    }
    if (call.dialling()) {
      call.character();
      return;
    }
    if (dialogue.echo()) {
      outlet.text(bytes);
    }
    for (byte each : bytes) {
      reader.take((char) (each & 0xff));
    }
  }

  /// The host closed the port: what it began is forgotten, its call ends, what it set is kept.
  public void hungUp() {
    opening++;
    reader.forget();
    waiting.clear();
    busy = false;
    call.hangUp();
  }

  /// Sends a line that nobody asked for.
  public void announce(String text) {
    if (!call.carriesData()) {
      send(Wording.unsolicited(text));
    }
  }

  private void enter(String text) {
    waiting.add(text);
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
    answering = text;
    Answer answer = new LineAnswer(repertoire, faults, dialogue).to(text.substring(2).strip());
    if (faults.has(FaultKind.NEVER_ENDING_REPLY)) {
      endless(opening);
      return;
    }
    switch (answer.result()) {
      case Answer.Result.Later _ -> {}
      case Answer.Final result -> reply(answer.lines(), result);
    }
  }

  private void reply(List<String> lines, Answer.Final result) {
    String reply = Wording.reply(lines, result, dialogue);
    send(reply);
    outlet.exchanged(Masked.line(answering), reply.strip());
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
    repertoire.announce(change, dialogue).forEach(this::announce);
  }

  private void send(String text) {
    outlet.text(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  /// One unsolicited line of `length` characters.
  public void longLine(int length) {
    char[] filler = new char[length];
    Arrays.fill(filler, 'A');
    announce("^LONG:" + new String(filler));
  }
}
