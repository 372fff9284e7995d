package dialtone.protocol.net;

import dialtone.protocol.wire.Octets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// The recorded frames of `frames.txt` by name; the file says where they come from.
final class Frames {
  private Frames() {}

  static Map<String, byte[]> all() {
    Map<String, byte[]> frames = new LinkedHashMap<>();
    try (InputStream in = Objects.requireNonNull(Frames.class.getResourceAsStream("frames.txt"))) {
      String text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
      text.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" "))
          .forEach(words -> frames.put(words[0], HexFormat.of().parseHex(words[1])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return frames;
  }

  static EthernetFrame frame(String name) {
    return EthernetFrame.parse(Octets.of(Objects.requireNonNull(all().get(name), name)));
  }

  static IpPacket packet(String name) {
    return IpPacket.parse(frame(name).payload());
  }

  static DhcpMessage dhcp(String name) {
    return DhcpMessage.parse(UdpDatagram.parse(packet(name)).payload());
  }

  static Octets hex(String hex) {
    return Octets.of(HexFormat.of().parseHex(hex));
  }
}
