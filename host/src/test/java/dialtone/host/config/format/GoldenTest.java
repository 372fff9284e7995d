package dialtone.host.config.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dialtone.host.config.ConnectionDescription;
import dialtone.host.config.Mend;
import dialtone.host.config.Papers;
import dialtone.host.config.Remark;
import dialtone.host.config.Told;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Files that people have published, and what is read in them. Each case begins with its source,
/// holds files behind lines `==== PATH`, and ends with `==== expected`; `-Ddialtone.golden=write`
/// writes that part anew.
class GoldenTest {
  private static final String EXPECTED = "==== expected\n";
  private static final Path FOLDER = folder();

  /// Maven runs in the module, other runners in the root.
  private static Path folder() {
    Path inModule = Path.of("src/test/resources/dialtone/host/config/golden");
    return Files.isDirectory(inModule) ? inModule : Path.of("host").resolve(inModule);
  }

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_published_file_is_read_as_its_golden_file_says(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    String given = text.substring(0, text.indexOf(EXPECTED));
    Map<String, String> papers = papers(given);
    String read = describe(Imported.of(papers.keySet().iterator().next(), new Papers(papers)));
    if ("write".equals(System.getProperty("dialtone.golden"))) {
      Files.writeString(file, given + EXPECTED + read);
    }
    assertEquals(text.substring(text.indexOf(EXPECTED) + EXPECTED.length()), read);
  }

  /// The files of a case, as bytes in ISO 8859-1.
  private static Map<String, String> papers(String given) {
    Map<String, String> papers = new LinkedHashMap<>();
    for (String part : List.of(given.split("(?m)^==== ", -1)).stream().skip(1).toList()) {
      int end = part.indexOf('\n');
      byte[] bytes = part.substring(end + 1).getBytes(StandardCharsets.UTF_8);
      papers.put(part.substring(0, end), new String(bytes, StandardCharsets.ISO_8859_1));
    }
    return papers;
  }

  private static String describe(Imported imported) {
    StringBuilder text = new StringBuilder(imported.format().words()).append('\n');
    for (ConnectionDescription connection : imported.connections()) {
      text.append("connection ").append(connection.name()).append('\n');
      for (Told told : connection.told()) {
        String line = "  %-14s %-32s %s".formatted(told.key().word(), told.shown(), told.place());
        text.append(line).append('\n');
      }
    }
    for (Remark remark : imported.remarks()) {
      text.append(remark.severity().word()).append(' ').append(remark.sentence()).append('\n');
      remark
          .mend()
          .map(Mend::text)
          .ifPresent(mend -> mend.lines().forEach(l -> text.append("  > ").append(l).append('\n')));
    }
    return text.toString();
  }
}
