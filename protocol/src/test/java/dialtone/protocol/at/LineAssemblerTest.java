package dialtone.protocol.at;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LineAssemblerTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static long allocated() {
    return THREADS.getCurrentThreadAllocatedBytes();
  }

  @Test
  void ten_megabytes_without_an_end_cost_one_line_of_memory() {
    RecordingPort port = new RecordingPort();
    byte[] noise = new byte[4096];
    Arrays.fill(noise, (byte) 'x');
    port.begin(AtCommand.typed("AT"));
    long before = allocated();
    for (int i = 0; i < 2560; i++) {
      port.engine.feed(noise, 0, noise.length);
    }
    long used = allocated() - before;
    assertTrue(used < 4L * LineAssembler.LONGEST_LINE, used + " bytes allocated");
    port.say("\r\nOK\r\n");
    assertEquals(List.of(10 * 1024 * 1024), port.overlong);
    assertEquals(List.of(), port.last().lines());
  }

  @Test
  void the_longest_line_is_still_a_line() {
    RecordingPort port = new RecordingPort();
    String line = "^" + "A".repeat(LineAssembler.LONGEST_LINE - 1);
    port.say(line + "\r\n" + line + "B\r\n");
    assertEquals(List.of(line), port.unsolicited);
    assertEquals(List.of(LineAssembler.LONGEST_LINE + 1), port.overlong);
  }

  @Test
  void an_unsolicited_line_allocates_little_beside_itself() {
    byte[] line = "\r\n^HCSQ:\"LTE\",50,45,150,28\r\n".getBytes(StandardCharsets.US_ASCII);
    int[] seen = new int[1];
    AtEngine engine =
        new AtEngine(
            new AtEngine.Listener() {
              @Override
              public void replied(AtReply reply) {}

              @Override
              public void unsolicited(String text) {
                seen[0]++;
              }

              @Override
              public void prompted() {}

              @Override
              public void overlong(int droppedBytes) {}

              @Override
              public void garbled(AtCommand command, String why) {}
            });
    engine.begin(AtCommand.query("AT+CSQ", "+CSQ:"));
    for (int i = 0; i < 1000; i++) {
      engine.feed(line, 0, line.length);
    }
    long before = allocated();
    for (int i = 0; i < 10_000; i++) {
      engine.feed(line, 0, line.length);
    }
    long each = (allocated() - before) / 10_000;
    assertEquals(11_000, seen[0]);
    // the String and its bytes are 24 + 16 + 26, rounded up; three times that leaves room for
    // another JVM
    assertTrue(each <= 200, each + " bytes a line");
  }

  @Property(tries = 300)
  void noise_never_throws_and_nothing_grows(@ForAll @Size(max = 3000) byte[] noise) {
    RecordingPort port = new RecordingPort();
    port.begin(AtCommand.typed("ATI"));
    port.engine.feed(noise, 0, noise.length);
    port.engine.abandon();
    port.engine.feed(noise, 0, noise.length);
    if (!port.engine.synchronised()) {
      port.begin(port.engine.resynchronise());
      port.engine.feed(noise, 0, noise.length);
    }
    int lines = port.unsolicited.stream().mapToInt(String::length).sum();
    assertTrue(lines <= 3 * 3 * noise.length, "no more text than came");
  }
}
