package dialtone.protocol.mbim;

import dialtone.protocol.wire.Octets;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The octets of messages: type, length of the whole, transaction, each of 4 octets, lowest first.
/// Those that may come in pieces have count and number of the piece behind them.
public final class MbimFrames {
  static final int HEADER = 12;
  static final int FRAGMENT_HEADER = HEADER + 8;

  private static final int FROM_MODEM = 0x8000_0000;
  private static final int OPEN = 1;
  private static final int CLOSE = 2;
  private static final int COMMAND = 3;
  private static final int ERROR = 4;
  private static final int INDICATE_STATUS = 7;

  private MbimFrames() {}

  /// The message in pieces of at most `longest` octets, at least 64.
  public static List<byte[]> of(MbimMessage message, int longest) {
    return switch (message) {
      case MbimMessage.Open m -> List.of(plain(OPEN, m.transaction(), m.longest()));
      case MbimMessage.Close m -> List.of(plain(CLOSE, m.transaction()));
      case MbimMessage.HostError m -> List.of(plain(ERROR, m.transaction(), m.code()));
      case MbimMessage.OpenDone m -> List.of(plain(OPEN | FROM_MODEM, m.transaction(), m.status()));
      case MbimMessage.CloseDone m ->
          List.of(plain(CLOSE | FROM_MODEM, m.transaction(), m.status()));
      case MbimMessage.FunctionError m ->
          List.of(plain(ERROR | FROM_MODEM, m.transaction(), m.code()));
      case MbimMessage.Command m -> pieces(COMMAND, m, longest, m.set() ? 1 : 0);
      case MbimMessage.CommandDone m -> pieces(COMMAND | FROM_MODEM, m, longest, m.status());
      case MbimMessage.IndicateStatus m -> pieces(INDICATE_STATUS | FROM_MODEM, m, longest);
    };
  }

  private static byte[] plain(int type, int transaction, int... values) {
    ByteBuffer out = frame(type, HEADER + values.length * Integer.BYTES, transaction);
    for (int each : values) {
      out.putInt(each);
    }
    return out.array();
  }

  private static ByteBuffer frame(int type, int length, int transaction) {
    return ByteBuffer.allocate(length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(type)
        .putInt(length)
        .putInt(transaction);
  }

  /// @param between what stands between the command's number and the buffer
  private static List<byte[]> pieces(
      int type, MbimMessage.Fragmented message, int longest, int... between) {
    byte[] content = message.buffer().toArray();
    int head = 2 * Long.BYTES + (2 + between.length) * Integer.BYTES;
    ByteBuffer whole = ByteBuffer.allocate(head + content.length).order(ByteOrder.BIG_ENDIAN);
    whole.putLong(message.service().getMostSignificantBits());
    whole.putLong(message.service().getLeastSignificantBits());
    whole.order(ByteOrder.LITTLE_ENDIAN).putInt(message.cid());
    for (int each : between) {
      whole.putInt(each);
    }
    whole.putInt(content.length).put(content).flip();
    int room = longest - FRAGMENT_HEADER;
    int count = Math.max(1, (whole.limit() + room - 1) / room);
    List<byte[]> pieces = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      int length = Math.min(room, whole.remaining());
      ByteBuffer piece = frame(type, FRAGMENT_HEADER + length, message.transaction());
      piece.putInt(count).putInt(number).put(whole.slice(whole.position(), length));
      whole.position(whole.position() + length);
      pieces.add(piece.array());
    }
    return List.copyOf(pieces);
  }

  /// Whether a frame may begin with this header.
  static boolean plausible(int type, int length, int longest) {
    return switch (type & ~FROM_MODEM) {
      case OPEN, ERROR -> length == HEADER + Integer.BYTES;
      case CLOSE -> length == (type == CLOSE ? HEADER : HEADER + Integer.BYTES);
      case COMMAND -> length >= FRAGMENT_HEADER && length <= longest;
      case INDICATE_STATUS ->
          type != INDICATE_STATUS && length >= FRAGMENT_HEADER && length <= longest;
      default -> false;
    };
  }

  static boolean fragmented(int type) {
    return switch (type & ~FROM_MODEM) {
      case COMMAND, INDICATE_STATUS -> true;
      default -> false;
    };
  }

  /// The message that has this header and `body` behind it, all pieces joined; empty when they do
  /// not fit each other.
  static Optional<MbimMessage> parse(int type, int transaction, byte[] body) {
    ByteBuffer in = ByteBuffer.wrap(body).order(ByteOrder.LITTLE_ENDIAN);
    return switch (type) {
      case OPEN -> Optional.of(new MbimMessage.Open(transaction, in.getInt()));
      case CLOSE -> Optional.of(new MbimMessage.Close(transaction));
      case ERROR -> Optional.of(new MbimMessage.HostError(transaction, in.getInt()));
      case OPEN | FROM_MODEM -> Optional.of(new MbimMessage.OpenDone(transaction, in.getInt()));
      case CLOSE | FROM_MODEM -> Optional.of(new MbimMessage.CloseDone(transaction, in.getInt()));
      case ERROR | FROM_MODEM ->
          Optional.of(new MbimMessage.FunctionError(transaction, in.getInt()));
      case COMMAND, COMMAND | FROM_MODEM -> command(type, transaction, in);
      case INDICATE_STATUS | FROM_MODEM -> indication(in);
      default -> Optional.empty();
    };
  }

  private static Optional<MbimMessage> command(int type, int transaction, ByteBuffer in) {
    if (in.remaining() < 2 * Long.BYTES + 3 * Integer.BYTES) {
      return Optional.empty();
    }
    UUID service = uuid(in);
    int cid = in.getInt();
    int third = in.getInt();
    return buffer(in)
        .map(
            buffer ->
                type == COMMAND
                    ? new MbimMessage.Command(transaction, service, cid, third == 1, buffer)
                    : new MbimMessage.CommandDone(transaction, service, cid, third, buffer));
  }

  private static Optional<MbimMessage> indication(ByteBuffer in) {
    if (in.remaining() < 2 * Long.BYTES + 2 * Integer.BYTES) {
      return Optional.empty();
    }
    UUID service = uuid(in);
    int cid = in.getInt();
    return buffer(in).map(buffer -> new MbimMessage.IndicateStatus(service, cid, buffer));
  }

  private static UUID uuid(ByteBuffer in) {
    in.order(ByteOrder.BIG_ENDIAN);
    UUID uuid = new UUID(in.getLong(), in.getLong());
    in.order(ByteOrder.LITTLE_ENDIAN);
    return uuid;
  }

  /// Octets behind it are padding.
  private static Optional<Octets> buffer(ByteBuffer in) {
    int length = in.getInt();
    return length < 0 || length > in.remaining()
        ? Optional.empty()
        : Optional.of(Octets.of(in.array(), in.position(), length));
  }
}
