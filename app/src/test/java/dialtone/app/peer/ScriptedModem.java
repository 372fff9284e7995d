package dialtone.app.peer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.host.linux.Buffer;
import dialtone.host.linux.Fd;
import dialtone.host.linux.Pty;
import dialtone.host.linux.Reactor;
import dialtone.host.linux.Terminal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// A modem on a pty that says what a test tells it to say, when it has heard what the test tells it
/// to wait for.
final class ScriptedModem implements Reactor.Handler, AutoCloseable {
  /// What no program sends: behind it, everything has been heard.
  private static final String END = "\0\0end\0\0";

  /// Only keeps a broken test from holding the build for ever.
  private static final long PATIENCE_SECONDS = 30;

  private final Pty pty = Pty.open();
  private final Fd line = Fd.open(pty.path(), Fd.O_RDWR | Fd.O_NOCTTY | Fd.O_CLOEXEC);
  private final Terminal.Settings settings = terminal().settings();
  private final Deque<ChatCase.Act> acts;
  private final Reactor.Registration registration;
  private final StringBuilder heard = new StringBuilder();
  private final CountDownLatch ended = new CountDownLatch(1);
  private int understood;
  private boolean hungUp;

  ScriptedModem(Reactor reactor, List<ChatCase.Act> acts) {
    this.acts = new ArrayDeque<>(acts);
    act();
    registration = reactor.register(pty.master(), this);
  }

  String path() {
    return pty.path();
  }

  private Terminal terminal() {
    return Terminal.of(line).orElseThrow();
  }

  @Override
  public synchronized boolean readable(Buffer room) {
    int count = pty.master().read(room);
    if (count <= 0) {
      return false;
    }
    heard.append(new String(room.bytes(), 0, count, StandardCharsets.ISO_8859_1));
    act();
    if (heard.indexOf(END) >= 0) {
      ended.countDown();
    }
    return true;
  }

  private synchronized void act() {
    while (!acts.isEmpty()) {
      switch (acts.getFirst()) {
        case ChatCase.Hears(String bytes) -> {
          int found = heard.indexOf(bytes, understood);
          if (found < 0) {
            return;
          }
          understood = found + bytes.length();
        }
        case ChatCase.Says(String bytes) -> {
          byte[] raw = bytes.getBytes(StandardCharsets.ISO_8859_1);
          assertTrue(pty.master().write(raw, 0, raw.length) == raw.length);
        }
        case ChatCase.HangsUp() -> {
          hungUp = true;
          registration.close();
          pty.close();
        }
      }
      acts.removeFirst();
    }
  }

  @Override
  public void hungUp() {
    // This test holds the other side open itself.
  }

  /// Everything that it was told, when the program has ended.
  String heard() throws InterruptedException {
    synchronized (this) {
      if (hungUp) {
        return heard.toString();
      }
    }
    terminal().apply(settings);
    byte[] end = END.getBytes(StandardCharsets.ISO_8859_1);
    assertTrue(line.write(end, 0, end.length) == end.length);
    assertTrue(ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
    synchronized (this) {
      return heard.substring(0, heard.indexOf(END));
    }
  }

  /// Whether the line is set as it was before.
  synchronized boolean leftAsFound() {
    return hungUp || terminal().settings().equals(settings);
  }

  @Override
  public void close() {
    registration.close();
    line.close();
    pty.close();
  }
}
