package dialtone.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Everything that `up` may change on a machine, as ip(8) prints it, and its resolv.conf. Two of
/// them are equal when nothing is left.
record NetworkState(String text) {
  private static final List<List<String>> LOOKS =
      List.of(
          List.of("ip", "-d", "address"),
          List.of("ip", "route", "show", "table", "all"),
          List.of("ip", "-6", "route", "show", "table", "all"),
          List.of("ip", "rule"));

  /// Of this machine.
  static NetworkState ofHost() throws IOException, InterruptedException {
    return read(List.of(), Path.of("/etc/resolv.conf"));
  }

  /// Of the machine that a simulator laid out.
  static NetworkState of(Workbench bench) throws IOException, InterruptedException {
    Path folder = bench.folder();
    return read(
        List.of("nsenter", "--net=" + folder.resolve("netns")), folder.resolve("etc/resolv.conf"));
  }

  private static NetworkState read(List<String> within, Path resolver)
      throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/sbin/ip")), "needs ip, of iproute2");
    StringBuilder text = new StringBuilder();
    for (List<String> look : LOOKS) {
      List<String> words = new ArrayList<>(within);
      words.addAll(look);
      Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(0, process.waitFor(), said);
      text.append(String.join(" ", look)).append('\n').append(lasting(said)).append('\n');
    }
    text.append(Files.exists(resolver) ? Files.readString(resolver) : "no resolv.conf");
    return new NetworkState(text.toString());
  }

  /// Without what counts down by itself, and without the queue that the kernel gives a device when
  /// it is first raised and that nothing takes away again (net/sched/sch_generic.c, dev_activate).
  private static String lasting(String said) {
    return said.replaceAll("(valid_lft|preferred_lft|expires) \\d+sec", "$1")
        .replaceAll(" qdisc (noop|pfifo_fast|fq_codel|noqueue|fq) ", " ");
  }
}
