package dialtone.protocol.qmi.known;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dialtone.protocol.qmi.MessageCodec;
import dialtone.protocol.qmi.Service;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// `docs/qmi-messages.md`; `-Ddialtone.golden=write` writes it anew.
class MessagesTableTest {
  private static final Path ROOT = Files.isDirectory(Path.of("docs")) ? Path.of("") : Path.of("..");
  private static final Path TABLE = ROOT.resolve("docs/qmi-messages.md");
  private static final Pattern IMPORT =
      Pattern.compile("import dialtone\\.protocol\\.qmi\\.(\\w+)\\.(\\w+);");

  /// What libqmi 1.32 has no printer for, but 1.39 has.
  private static final Set<String> YOUNGER =
      Set.of(
          "ctl InternalAllocateCidQrtr",
          "ctl InternalReleaseCidQrtr",
          "fox SetFccAuthentication",
          "loc GetPredictedOrbitsDataValidity",
          "nas GetEndcConfig",
          "nas IncrementalNetworkScan",
          "qos BindMuxDataPort",
          "qos BindSubscription",
          "uim LogicalChannel",
          "uim OpenLogicalChannel",
          "uim SendApdu",
          "uim WriteRecord",
          "wda GetEthernetConfig",
          "wda LoopbackConfiguration",
          "wda SetCapability",
          "wds BindSubscription",
          "wms GetTransportNetworkRegistrationStatus");

  /// What libqmi prints only when it is told the maker.
  private static final Set<String> OF_MAKERS =
      Set.of("dms FoxconnGetFirmwareVersion", "dms FoxconnSetFccAuthentication");

  private static final String HEAD =
      """
      # The QMI messages that Dialtone knows

      Each is a record in `protocol/…/qmi/<service>/`. *Sent by* names who sends the request: ModemManager, uqmi
      and qmicli by what they were seen to write or by their sources, Dialtone by its own. Modems answer; the
      indications of a service are behind its requests.

      *Checked by* names what the codec is held against that is not of us: frames of other programs and of modems
      (`protocol/src/test/resources/dialtone/protocol/qmi/captures/`), and libqmi, which prints 10,000 random
      frames of all messages with the same values as we do: Debian's 1.32.2 in `LibqmiPrintIT`, and 1.39.0
      (972c8b78), which knows younger messages, with the same test once.

      This file is written by `MessagesTableTest`.
      """;

  private final Map<String, List<Capture>> captures =
      Capture.all().stream()
          .collect(Collectors.groupingBy(c -> c.service().word() + " " + c.message()));
  private final Map<String, Set<String>> senders = new TreeMap<>();

  @Test
  void the_table_of_messages_is_up_to_date() throws IOException {
    readSenders();
    readOurs("modem/src/main/java");
    readOurs("app/src/main/java");
    StringBuilder text = new StringBuilder(HEAD);
    for (Service service : Service.values()) {
      List<MessageCodec<?, ?, ?>> messages =
          KnownCodecs.all().stream()
              .filter(codec -> codec.service() == service)
              .sorted(
                  Comparator.<MessageCodec<?, ?, ?>, Boolean>comparing(this::isIndication)
                      .thenComparing(MessageCodec::id))
              .toList();
      if (!messages.isEmpty()) {
        text.append("\n## %s: %s\n\n".formatted(service.name(), service.meaning()));
        text.append("| id | message | direction | sent by | checked by |\n|---|---|---|---|---|\n");
        messages.forEach(codec -> text.append(row(codec)));
      }
    }
    if ("write".equals(System.getProperty("dialtone.golden"))) {
      Files.writeString(TABLE, text, StandardCharsets.UTF_8);
    }
    assertEquals(Files.readString(TABLE, StandardCharsets.UTF_8), text.toString());
  }

  private String row(MessageCodec<?, ?, ?> codec) {
    boolean indication = isIndication(codec);
    String key = codec.service().word() + " " + codec.name();
    Set<String> who = senders.getOrDefault(key, Set.of());
    String direction =
        indication
            ? "indication"
            : codec.explainsRefusals() ? "request, reply, refusal" : "request, reply";
    String sentBy = String.join(", ", who);
    if (indication) {
      sentBy = "modems" + (who.contains("Dialtone") ? "; Dialtone listens" : "");
    }
    return "| 0x%04x | %s | %s | %s | %s |\n"
        .formatted(codec.id(), codec.name(), direction, sentBy, checks(key));
  }

  private boolean isIndication(MessageCodec<?, ?, ?> codec) {
    return KnownCodecs.indication(codec.service().number(), codec.id()).stream()
        .anyMatch(other -> other.name().equals(codec.name()));
  }

  /// The captures by direction, and libqmi's printer where it knows the message.
  private String checks(String key) {
    Map<String, Set<String>> makers = new TreeMap<>(Comparator.reverseOrder());
    for (Capture capture : captures.getOrDefault(key, List.of())) {
      makers.computeIfAbsent(capture.direction(), _ -> new TreeSet<>()).add(place(capture));
    }
    Stream<String> frames =
        makers.entrySet().stream()
            .map(each -> each.getKey() + ": " + String.join(", ", each.getValue()));
    String printer = YOUNGER.contains(key) ? "libqmi 1.39 prints it" : "libqmi prints it";
    Stream<String> printers = OF_MAKERS.contains(key) ? Stream.of() : Stream.of(printer);
    return Stream.concat(frames, printers).collect(Collectors.joining("; "));
  }

  /// The program, or the trace and where it is.
  private static String place(Capture capture) {
    String source = capture.source().replaceAll(" \\(.*", "");
    return switch (source.replaceAll(" .*", "")) {
      case "qmicli" -> "qmicli";
      case "uqmi" -> "uqmi";
      default -> source.replaceAll(", test_.*", "").replaceAll("^(\\w+), ", "$1 ");
    };
  }

  private void readSenders() throws IOException {
    try (InputStream in =
        MessagesTableTest.class.getResourceAsStream("/dialtone/protocol/qmi/senders.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.replaceAll("(?m)^#.*\n", "").split("\n")) {
        String[] words = line.split(" ", 3);
        Set<String> who = senders.computeIfAbsent(words[0] + " " + words[1], _ -> new TreeSet<>());
        who.addAll(List.of(words[2].split(", ")));
      }
    }
  }

  /// Who imports a message's record sends it, or listens to it.
  private void readOurs(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        Matcher imports = IMPORT.matcher(Files.readString(file, StandardCharsets.UTF_8));
        while (imports.find()) {
          String key = imports.group(1) + " " + imports.group(2);
          senders.computeIfAbsent(key, _ -> new TreeSet<>()).add("Dialtone");
        }
      }
    }
  }
}
