package dialtone.app.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// What a process holds in memory.
///
/// @param residentMb `VmRSS` of proc_pid_status(5): with what it shares with others
/// @param highWaterMb `VmHWM`: the most that it ever was
record ProcessMemory(double residentMb, double highWaterMb) {
  private static final double KILOBYTES = 1024;

  static ProcessMemory of(long pid) {
    Path file = Path.of("/proc", String.valueOf(pid), "status");
    try {
      return parse(Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException gone) {
      throw Workplace.failed(file.toString(), gone);
    }
  }

  static ProcessMemory parse(String status) {
    return new ProcessMemory(megabytes(status, "VmRSS:"), megabytes(status, "VmHWM:"));
  }

  private static double megabytes(String status, String name) {
    return status
        .lines()
        .filter(line -> line.startsWith(name))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KILOBYTES)
        .findFirst()
        .orElse(0);
  }
}
