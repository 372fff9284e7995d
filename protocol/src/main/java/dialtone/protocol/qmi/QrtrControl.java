package dialtone.protocol.qmi;

import dialtone.protocol.wire.FieldReader;
import dialtone.protocol.wire.FieldWriter;
import java.util.Optional;

/// What is said on the control port of QRTR. Numbers and layout as `qrtr_ctrl_pkt` in Linux'
/// include/uapi/linux/qrtr.h: each packet has 20 octets, with zeros where it has nothing to say.
public sealed interface QrtrControl {
  /// The control port of each node.
  long PORT = 0xffff_fffeL;

  /// All nodes.
  long EVERY_NODE = 0xffff_ffffL;

  int LENGTH = 20;

  int HELLO = 2;
  int BYE = 3;
  int NEW_SERVER = 4;
  int DEL_SERVER = 5;
  int DEL_CLIENT = 6;
  int RESUME_TX = 7;
  int NEW_LOOKUP = 10;
  int DEL_LOOKUP = 11;

  /// Where a service is.
  ///
  /// @param instance its version in the lowest octet, a number of its maker's above
  record Server(long service, long instance, long node, long port) {
    /// Tells the end of what a lookup found.
    static final Server NONE = new Server(0, 0, 0, 0);
  }

  /// A node is there.
  record Hello() implements QrtrControl {}

  /// A node went away, with all that it served.
  record Bye(long node) implements QrtrControl {}

  record NewServer(Server server) implements QrtrControl {}

  record DelServer(Server server) implements QrtrControl {}

  /// A socket was closed.
  record DelClient(long node, long port) implements QrtrControl {}

  /// The receiver has room again.
  record ResumeTx(long node, long port) implements QrtrControl {}

  /// Asks for the services with this number, now and later; 0 for all.
  record NewLookup(long service, long instance) implements QrtrControl {}

  record DelLookup(long service, long instance) implements QrtrControl {}

  /// All that matched was told.
  record EndOfLookup() implements QrtrControl {}

  /// The packet in `length` octets from `offset` on; empty for one that is cut or of no known kind.
  static Optional<QrtrControl> parse(byte[] bytes, int offset, int length) {
    FieldReader in = new FieldReader(bytes, offset, length);
    long command = in.u32();
    long first = in.u32();
    long second = in.u32();
    if (!in.intact()) {
      return Optional.empty();
    }
    Server server = new Server(first, second, in.u32(), in.u32());
    boolean whole = in.intact();
    return switch ((int) Math.min(command, Integer.MAX_VALUE)) {
      case HELLO -> Optional.of(new Hello());
      case BYE -> Optional.of(new Bye(first));
      case NEW_SERVER ->
          found(whole, server.equals(Server.NONE) ? new EndOfLookup() : new NewServer(server));
      case DEL_SERVER -> found(whole, new DelServer(server));
      case DEL_CLIENT -> Optional.of(new DelClient(first, second));
      case RESUME_TX -> Optional.of(new ResumeTx(first, second));
      case NEW_LOOKUP -> Optional.of(new NewLookup(first, second));
      case DEL_LOOKUP -> Optional.of(new DelLookup(first, second));
      default -> Optional.empty();
    };
  }

  private static Optional<QrtrControl> found(boolean whole, QrtrControl control) {
    return whole ? Optional.of(control) : Optional.empty();
  }

  /// The 20 octets to send.
  default byte[] toArray() {
    return switch (this) {
      case Hello() -> packet(HELLO, Server.NONE);
      case Bye(long node) -> packet(BYE, new Server(node, 0, 0, 0));
      case NewServer(Server server) -> packet(NEW_SERVER, server);
      case DelServer(Server server) -> packet(DEL_SERVER, server);
      case DelClient(long node, long port) -> packet(DEL_CLIENT, new Server(node, port, 0, 0));
      case ResumeTx(long node, long port) -> packet(RESUME_TX, new Server(node, port, 0, 0));
      case NewLookup(long service, long instance) ->
          packet(NEW_LOOKUP, new Server(service, instance, 0, 0));
      case DelLookup(long service, long instance) ->
          packet(DEL_LOOKUP, new Server(service, instance, 0, 0));
      case EndOfLookup() -> packet(NEW_SERVER, Server.NONE);
    };
  }

  private static byte[] packet(int command, Server fields) {
    FieldWriter out = new FieldWriter(new byte[LENGTH]);
    out.s32(command);
    out.u32(fields.service());
    out.u32(fields.instance());
    out.u32(fields.node());
    out.u32(fields.port());
    return out.toArray();
  }
}
