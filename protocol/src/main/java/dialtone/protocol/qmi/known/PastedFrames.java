package dialtone.protocol.qmi.known;

import dialtone.protocol.qmi.BrokenFrame;
import dialtone.protocol.qmi.Framed;
import dialtone.protocol.qmi.Qmux;
import dialtone.protocol.wire.HexText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Frames as people paste them: hexadecimal digits with or without blanks, colons or `0x`; the log
/// of `qmicli --verbose`, of which the lines `data = …` count; a dump of hexdump, xxd or Wireshark
/// with offsets before the octets; or the octets themselves.
public final class PastedFrames {
  private static final String WHAT = "the QMI frame";

  private static final Pattern LOGGED = Pattern.compile("\\bdata\\s*=\\s*([0-9A-Fa-f:]+)");

  /// An offset, up to 16 octets with at most two blanks between them, and their text; hexdump
  /// ends with an offset alone.
  private static final Pattern DUMPED =
      Pattern.compile("[0-9A-Fa-f]{4,8}(?::?\\s+((?:[0-9A-Fa-f]{2}\\s{0,2}){1,16}+).*)?");

  private PastedFrames() {}

  /// The frames in `text`, of which the last may be a broken one: nothing can be found behind it.
  /// Offsets count octets of all frames together.
  ///
  /// @throws ModemFailure `Garbled` when it holds no octets or something else than octets, with the
  ///     offset in characters
  public static List<Framed> parse(String text) {
    byte[] bytes = octets(text);
    if (bytes.length == 0) {
      throw new BrokenFrame("it is empty", 0).failure();
    }
    List<Framed> frames = new ArrayList<>();
    int at = 0;
    while (at < bytes.length) {
      int left = bytes.length - at;
      int length = left < 3 ? left : Math.min(left, claimed(bytes, at));
      Framed frame = Qmux.parse(bytes, at, length);
      if (frame instanceof BrokenFrame(String why, int offset)) {
        frames.add(new BrokenFrame(why, at + offset));
        break;
      }
      frames.add(frame);
      at += length;
    }
    return List.copyOf(frames);
  }

  /// All that is left when what stands there is no length.
  private static int claimed(byte[] bytes, int at) {
    int length = 1 + (bytes[at + 1] & 0xff | (bytes[at + 2] & 0xff) << 8);
    return length < Qmux.HEADER ? Integer.MAX_VALUE : length;
  }

  private static byte[] octets(String text) {
    boolean raw = text.startsWith("\u0001") || text.startsWith("\u0002");
    if (raw && text.chars().allMatch(c -> c <= 0xff)) {
      return text.getBytes(StandardCharsets.ISO_8859_1);
    }
    Matcher logged = LOGGED.matcher(text);
    if (logged.find()) {
      String all = logged.reset().results().map(r -> r.group(1)).collect(Collectors.joining(":"));
      return HexText.octets(WHAT, all);
    }
    List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    List<Matcher> dumped = lines.stream().map(DUMPED::matcher).toList();
    boolean dump = text.strip().startsWith("0000") && dumped.stream().allMatch(Matcher::matches);
    return HexText.octets(
        WHAT,
        dump
            ? dumped.stream()
                .map(m -> Objects.toString(m.group(1), ""))
                .collect(Collectors.joining(" "))
            : text);
  }
}
