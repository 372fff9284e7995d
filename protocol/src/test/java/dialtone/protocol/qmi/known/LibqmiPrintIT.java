package dialtone.protocol.qmi.known;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dialtone.protocol.failure.QmiError;
import dialtone.protocol.qmi.MessageWriter;
import dialtone.protocol.qmi.QmiMessage;
import dialtone.protocol.qmi.QmiMessage.Header;
import dialtone.protocol.qmi.QmiMessage.Kind;
import dialtone.protocol.qmi.QmiResult;
import dialtone.protocol.qmi.Qmux;
import dialtone.protocol.qmi.TlvWriter;
import dialtone.protocol.qmi.known.DecodedMessage.Field;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Random frames of all declared messages, printed by libqmi-glib and named by [MessageDecoder].
class LibqmiPrintIT {
  private static final int FRAMES = 10_000;
  private static final long SEED = 4;

  /// The length and the segment of a PRL are random each for itself, but libqmi wants one to be the
  /// other's.
  private static final Set<String> UNLIKE = Set.of("dms ActivateManual REQUEST 13 prl");

  @TempDir private Path folder;

  private final Set<String> compared = new TreeSet<>();
  private final Set<String> unknownThere = new TreeSet<>();
  private final Map<String, String> differences = new TreeMap<>();
  private int values;
  private int unknownValues;

  @Test
  void libqmi_reads_the_same_values_out_of_the_same_frames() throws Exception {
    Path program = compiled();
    List<byte[]> frames = frames();
    List<String> printed = printed(program, frames);
    assertEquals(FRAMES, printed.size());
    MessageDecoder decoder = new MessageDecoder(KnownLayouts::of);
    for (int i = 0; i < FRAMES; i++) {
      QmiMessage message = (QmiMessage) Qmux.parse(frames.get(i));
      compare(printed.get(i), decoder.decode(message, MessageDecoder.View.OPEN));
    }
    System.out.printf(
        "%d frames, %d messages, %d values compared; %d are not known there, in: %s%n",
        FRAMES, compared.size(), values, unknownValues, unknownThere);
    assertEquals("", String.join("\n", differences.values()));
    assertTrue(compared.size() >= 150, () -> compared.size() + " messages");
  }

  private static List<byte[]> frames() {
    List<MessageSide> sides = MessageSide.all();
    RandomRecords records = RandomRecords.ofAscii(SEED, 0.9);
    MessageWriter writer = MessageWriter.qmux();
    List<byte[]> frames = new ArrayList<>();
    for (int i = 0; i < FRAMES; i++) {
      MessageSide side = sides.get(i % sides.size());
      byte[] tlvs = side.write(records.message(side.type()));
      Kind kind =
          switch (side.name()) {
            case "request" -> Kind.REQUEST;
            case "" -> Kind.INDICATION;
            default -> Kind.RESPONSE;
          };
      TlvWriter out =
          writer.begin(
              new Header(side.codec().service().number(), 1, kind, i % 255, side.codec().id()));
      if (kind == Kind.RESPONSE) {
        int status = side.name().equals("failed") ? 1 : 0;
        out.begin(QmiResult.TLV);
        out.u16(status);
        out.u16(status * QmiError.CALL_FAILED.number());
        out.end();
      }
      out.octets(tlvs, 0, tlvs.length);
      frames.add(writer.end().toArray());
    }
    return frames;
  }

  private Path compiled() throws IOException, InterruptedException {
    Path source = folder.resolve("libqmi-print.c");
    Path program = folder.resolve("libqmi-print");
    try (InputStream text = LibqmiPrintIT.class.getResourceAsStream("libqmi-print.c")) {
      Files.write(source, text.readAllBytes());
    }
    assumeTrue(
        run("command -v cc > /dev/null && pkg-config --exists qmi-glib") == 0,
        "a C compiler and libqmi-glib-dev are needed");
    String command = "cc -O1 -o %s %s $(pkg-config --cflags --libs qmi-glib)";
    assertEquals(0, run(command.formatted(program, source)));
    return program;
  }

  private static int run(String command) throws IOException, InterruptedException {
    Process shell = new ProcessBuilder("sh", "-c", command).inheritIO().start();
    assertTrue(shell.waitFor(60, TimeUnit.SECONDS), command);
    return shell.exitValue();
  }

  private List<String> printed(Path program, List<byte[]> frames) throws Exception {
    Path in = folder.resolve("frames");
    Path out = folder.resolve("printed");
    Files.write(in, frames.stream().map(HexFormat.of()::formatHex).toList());
    Process process =
        new ProcessBuilder(program.toString())
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "it hangs");
    assertEquals(0, process.exitValue());
    List<String> blocks = new ArrayList<>();
    StringBuilder block = new StringBuilder();
    for (String line : Files.readAllLines(out, StandardCharsets.UTF_8)) {
      if (line.equals(".")) {
        blocks.add(block.toString());
        block.setLength(0);
      } else {
        block.append(line).append('\n');
      }
    }
    return blocks;
  }

  private void compare(String block, DecodedMessage ours) {
    String name = ours.service() + " " + ours.name() + " " + ours.header().kind();
    if (!ours.problems().isEmpty() || !ours.unknown().isEmpty()) {
      differences.put(name, name + ": we do not read it ourselves: " + MessageText.line(ours));
    }
    Map<Integer, String> theirs = translations(block);
    for (Field field : ours.fields()) {
      String translated = theirs.get(field.tlv());
      String place = "%s %02x %s".formatted(name, field.tlv(), field.name());
      if (UNLIKE.contains(place)) {
        continue;
      }
      if (translated == null) {
        unknownThere.add(name);
        unknownValues++;
        continue;
      }
      compared.add(name);
      values++;
      try {
        PrintedValue.compare(translated, field.value());
      } catch (PrintedValue.Difference different) {
        differences.putIfAbsent(place, place + ": " + different.getMessage());
      }
    }
  }

  /// What libqmi makes of each TLV that it knows.
  private static Map<Integer, String> translations(String block) {
    Map<Integer, String> found = new TreeMap<>();
    int type = -1;
    for (String line : block.split("\n")) {
      if (line.startsWith("  type ")) {
        int hex = line.lastIndexOf("0x");
        type = Integer.parseInt(line, hex + 2, hex + 4, 16);
      } else if (line.startsWith("  translated = ")) {
        found.put(type, line.substring("  translated = ".length()));
      }
    }
    return found;
  }
}
