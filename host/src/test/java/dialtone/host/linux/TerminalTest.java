package dialtone.host.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TerminalTest {
  private static final int FLAGS = Fd.O_RDWR | Fd.O_NOCTTY | Fd.O_NONBLOCK | Fd.O_CLOEXEC;

  @Test
  void a_new_pty_is_raw_already() {
    try (Pty pty = Pty.open();
        Fd fd = Fd.open(pty.path(), FLAGS)) {
      Terminal.Settings now = Terminal.of(fd).orElseThrow().settings();
      assertEquals(now, now.raw());
      assertEquals(now, now.withoutEcho());
    }
  }

  @Test
  void echo_and_hang_up_are_taken_away_and_put_back() {
    try (Pty pty = Pty.open();
        Fd fd = Fd.open(pty.path(), FLAGS)) {
      Terminal terminal = Terminal.of(fd).orElseThrow();
      Terminal.Settings before = terminal.settings().withEchoAndHangUp();
      terminal.apply(before);
      assertEquals(before, terminal.settings());
      assertNotEquals(before, before.withoutEcho());
      assertNotEquals(before, before.withoutHangUp());
      assertEquals(before.raw(), before.withoutEcho().withoutHangUp());
      terminal.apply(before.raw());
      assertEquals(before.raw(), terminal.settings());
      terminal.apply(before);
      assertEquals(before, terminal.settings());
    }
  }

  @Test
  void a_claim_is_seen_by_root_who_may_open_all_the_same() {
    try (Pty pty = Pty.open();
        Fd fd = Fd.open(pty.path(), FLAGS)) {
      Terminal terminal = Terminal.of(fd).orElseThrow();
      assertFalse(terminal.claimed());
      terminal.claim();
      assertTrue(terminal.claimed());
      terminal.shareAgain();
      assertFalse(terminal.claimed());
    }
  }

  @Test
  void what_is_no_terminal_has_no_settings() {
    try (Fd fd = Fd.open("/dev/null", FLAGS)) {
      assertTrue(Terminal.of(fd).isEmpty());
    }
  }

  @Test
  void a_pty_whose_size_nobody_set_has_no_window() {
    try (Pty pty = Pty.open();
        Fd fd = Fd.open(pty.path(), FLAGS)) {
      assertTrue(Terminal.of(fd).orElseThrow().window().isEmpty());
    }
  }
}
