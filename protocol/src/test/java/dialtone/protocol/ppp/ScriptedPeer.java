package dialtone.protocol.ppp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A peer that says what a test wants: it keeps no state and negotiates nothing by itself.
final class ScriptedPeer {

  /// One packet that came.
  record Heard(int protocol, ControlPacket packet) {
    boolean is(int otherProtocol, int code) {
      return protocol == otherProtocol && packet.code() == code;
    }

    List<ConfigOption> options() {
      return ConfigOption.parse(packet.data()).orElseThrow();
    }
  }

  private final End end;
  private final HdlcEncoder encoder = new HdlcEncoder();
  private final List<Heard> heard = new ArrayList<>();
  private final HdlcDecoder decoder =
      new HdlcDecoder(
          2000,
          0,
          new HdlcDecoder.Sink() {
            @Override
            public void frame(byte[] buffer, int length) {
              take(buffer, length);
            }

            @Override
            public void garbage(byte[] buffer, int length) {
              throw new AssertionError("garbage was sent");
            }
          });

  ScriptedPeer(End end) {
    this.end = end;
  }

  private void take(byte[] buffer, int length) {
    int at = buffer[0] == (byte) 0xff ? 2 : 0;
    int protocol = buffer[at++] & 0xff;
    if ((protocol & 1) == 0) {
      protocol = protocol << 8 | buffer[at++] & 0xff;
    }
    Optional<ControlPacket> packet = ControlPacket.parse(buffer, at, length - at);
    if (packet.isPresent()) {
      heard.add(new Heard(protocol, packet.get()));
    }
  }

  /// What has come and nobody has looked at yet.
  List<Heard> heard() {
    listen();
    List<Heard> taken = List.copyOf(heard);
    heard.clear();
    return taken;
  }

  /// The last packet of `protocol` with `code` among those; all of its kind count as looked at.
  Optional<Heard> last(int protocol, int code) {
    listen();
    Optional<Heard> last =
        heard.stream().filter(one -> one.is(protocol, code)).reduce((_, next) -> next);
    heard.removeIf(one -> one.is(protocol, code));
    return last;
  }

  private void listen() {
    byte[] bytes = end.taken();
    decoder.feed(bytes, 0, bytes.length);
  }

  void say(int protocol, ControlPacket packet) {
    byte[] octets = packet.encode();
    say(protocol, octets);
  }

  void say(int protocol, byte[] octets) {
    int length = encoder.encode(protocol, octets, 0, octets.length);
    end.link.feed(encoder.buffer(), 0, length);
  }

  void say(int protocol, int code, int identifier, ConfigOption... options) {
    say(protocol, new ControlPacket(code, identifier, ConfigOption.encode(List.of(options))));
  }

  /// Acknowledges the last Configure-Request of `protocol`, if one has come.
  boolean acknowledge(int protocol) {
    Optional<Heard> request = last(protocol, ControlPacket.CONFIGURE_REQUEST);
    request.ifPresent(
        heard ->
            say(
                protocol,
                new ControlPacket(
                    ControlPacket.CONFIGURE_ACK, heard.packet.identifier(), heard.packet.data())));
    return request.isPresent();
  }

  /// Opens LCP without authentication.
  void openLcp() {
    say(PppProtocol.LCP, ControlPacket.CONFIGURE_REQUEST, 1, ConfigOption.u32(5, 0x1234));
    acknowledge(PppProtocol.LCP);
  }
}
