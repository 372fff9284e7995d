package dialtone.app.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The machine that the numbers were made on; without it they say little.
///
/// @param load how many threads wanted to run, averaged over the last minute (proc_loadavg(5));
///     noise when above 1
public record MeasuredOn(
    int cores, String processor, long memoryMb, String kernel, String java, String load) {

  public static MeasuredOn here() {
    return new MeasuredOn(
        Runtime.getRuntime().availableProcessors(),
        field("/proc/cpuinfo", "model name"),
        memoryMb(field("/proc/meminfo", "MemTotal")),
        System.getProperty("os.version"),
        System.getProperty("java.vm.name") + " " + Runtime.version(),
        text("/proc/loadavg").split(" ", 2)[0]);
  }

  private static long memoryMb(String kilobytes) {
    String digits = kilobytes.replaceAll("\\D", "");
    return digits.isEmpty() ? 0 : Long.parseLong(digits) / 1024;
  }

  private static String field(String file, String name) {
    return text(file)
        .lines()
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse("");
  }

  private static String text(String file) {
    try {
      return Files.readString(Path.of(file), StandardCharsets.UTF_8);
    } catch (IOException hidden) {
      return "";
    }
  }
}
