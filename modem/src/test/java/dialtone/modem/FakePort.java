package dialtone.modem;

import dialtone.host.port.Port;
import dialtone.protocol.failure.Failure;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

/// A port in memory with a modem behind it that answers by rule. Bytes come from a thread of its
/// own, as from a reactor.
public final class FakePort implements Port {
  private final String name;
  private final List<String> commands = new ArrayList<>();
  private final Map<String, Function<String, Optional<String>>> rules = new LinkedHashMap<>();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final StringBuilder unended = new StringBuilder();
  private final List<Runnable> waiting = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private Optional<Listener> listener = Optional.empty();
  private boolean echo;
  private boolean deaf;

  public FakePort(String name) {
    this.name = name;
  }

  /// Answers a command line that equals `command` (or begins so, when it ends in `*`) with these
  /// lines and a result.
  public FakePort on(String command, String... reply) {
    return on(command, _ -> Optional.of(framed(reply)));
  }

  /// The newest rule for the same command wins; an empty answer is silence.
  public synchronized FakePort on(String command, Function<String, Optional<String>> answer) {
    rules.put(command, answer);
    return this;
  }

  public FakePort echoing() {
    echo = true;
    return this;
  }

  /// Never answers.
  public FakePort mute() {
    deaf = true;
    return this;
  }

  /// Each line as a modem frames it in verbose mode, V.250 §5.7.1.
  public static String framed(String... lines) {
    StringBuilder text = new StringBuilder();
    for (String each : lines) {
      text.append("\r\n").append(each).append("\r\n");
    }
    return text.toString();
  }

  /// The modem says these lines of its own accord.
  public void says(String... lines) {
    saysBytes(framed(lines));
  }

  public synchronized void saysBytes(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    Runnable deliver = () -> listener.orElseThrow().received(bytes, 0, bytes.length);
    if (listener.isPresent()) {
      deliver.run();
    } else {
      waiting.add(deliver);
    }
  }

  public synchronized void unplug() {
    listener.orElseThrow().gone(new Failure.Gone(name, "unplugged"));
  }

  public synchronized List<String> commands() {
    return List.copyOf(commands);
  }

  /// Waits until so many command lines have come.
  public synchronized void awaitCommands(int count) throws InterruptedException {
    while (commands.size() < count) {
      wait();
    }
  }

  /// Waits until the port was closed.
  public void awaitClosed() throws InterruptedException {
    closed.await();
  }

  /// What was done to the line: `lent`, `back`, `hung up`, `call`, `no call`, in order.
  public synchronized List<String> lineEvents() {
    return List.copyOf(lines);
  }

  public boolean isClosed() {
    return closed.getCount() == 0;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public synchronized void listen(Listener listener) {
    this.listener = Optional.of(listener);
    waiting.forEach(Runnable::run);
  }

  @Override
  public synchronized void write(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    if (echo) {
      saysBytes(text);
    }
    unended.append(text);
    int end = unended.indexOf("\r");
    while (end >= 0) {
      String line = unended.substring(0, end).strip();
      unended.delete(0, end + 1);
      commands.add(line);
      notifyAll();
      answer(line).ifPresent(this::saysBytes);
      end = unended.indexOf("\r");
    }
  }

  private Optional<String> answer(String line) {
    if (deaf) {
      return Optional.empty();
    }
    Function<String, Optional<String>> exact = rules.get(line);
    if (exact != null) {
      return exact.apply(line);
    }
    for (var rule : rules.entrySet()) {
      String key = rule.getKey();
      if (key.endsWith("*") && line.startsWith(key.substring(0, key.length() - 1))) {
        return rule.getValue().apply(line);
      }
    }
    boolean basic = line.equals("AT") || line.startsWith("ATE");
    return Optional.of(framed(basic ? "OK" : "ERROR"));
  }

  @Override
  public void close() {
    closed.countDown();
  }

  @Override
  public synchronized Loan lend() {
    lines.add("lent");
    return new Loan() {
      @Override
      public Path device() {
        return Path.of("/dev", name);
      }

      @Override
      public void close() {
        lineSaid("back");
      }
    };
  }

  private synchronized void lineSaid(String word) {
    lines.add(word);
  }

  @Override
  public void hangUp() {
    lineSaid("hung up");
  }

  @Override
  public void callEndsWithPort(boolean stands) {
    lineSaid(stands ? "call" : "no call");
  }
}
