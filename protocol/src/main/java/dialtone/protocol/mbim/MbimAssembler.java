package dialtone.protocol.mbim;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/// Finds the messages in a stream of octets, however it was split on the way, and joins those that
/// came in pieces. What is in none is skipped up to the next octet where a frame may begin, and
/// told. It keeps at most one frame and one message.
public final class MbimAssembler {
  /// Of one frame and of one message, in octets: as much as libmbim offers, and as the count of a
  /// transfer can say.
  private static final int LONGEST = 0xffff;

  /// Is told what was found, in its order, while [#feed] runs.
  public interface Sink {
    void message(MbimMessage message);

    /// @param why what is wrong with the `count` octets, as the end of a sentence
    void dropped(int count, String why);
  }

  private final Sink sink;
  private byte[] kept = {};
  private int type;
  private int transaction;
  private int wanted;
  private int pieces;
  private final ByteArrayOutputStream joined = new ByteArrayOutputStream();

  public MbimAssembler(Sink sink) {
    this.sink = sink;
  }

  /// Takes the next `count` octets of the stream.
  public void feed(byte[] bytes, int offset, int count) {
    byte[] all = Arrays.copyOf(kept, kept.length + count);
    System.arraycopy(bytes, offset, all, kept.length, count);
    ByteBuffer in = ByteBuffer.wrap(all).order(ByteOrder.LITTLE_ENDIAN);
    int skipped = 0;
    boolean whole = true;
    while (whole && in.remaining() >= MbimFrames.HEADER) {
      int at = in.position();
      int length = in.getInt(at + 4);
      if (!MbimFrames.plausible(in.getInt(at), length, LONGEST)) {
        skipped++;
        in.position(at + 1);
      } else if (length <= in.remaining()) {
        skipped = tell(skipped);
        frame(in.slice(at, length).order(ByteOrder.LITTLE_ENDIAN));
        in.position(at + length);
      } else {
        whole = false;
      }
    }
    int _ = tell(skipped);
    kept = Arrays.copyOfRange(all, in.position(), all.length);
  }

  private int tell(int skipped) {
    if (skipped > 0) {
      sink.dropped(skipped, "no frame begins there");
    }
    return 0;
  }

  private void frame(ByteBuffer frame) {
    int kind = frame.getInt();
    int length = frame.getInt();
    int number = frame.getInt();
    if (!MbimFrames.fragmented(kind)) {
      give(kind, number, rest(frame), length);
      return;
    }
    int count = frame.getInt();
    int piece = frame.getInt();
    if (count == 1 && piece == 0) {
      give(kind, number, rest(frame), length);
    } else {
      join(kind, number, count, piece, rest(frame));
    }
  }

  /// A sender finishes one message before it begins the next: MBIM 1.0 §9.5.
  private void join(int kind, int number, int count, int piece, byte[] content) {
    if (piece == 0) {
      dropJoined("its last pieces are missing");
      type = kind;
      transaction = number;
      wanted = count;
    }
    boolean fits = kind == type && number == transaction && count == wanted && piece == pieces;
    if (!fits || joined.size() + content.length > LONGEST) {
      joined.writeBytes(content);
      dropJoined("its pieces do not fit each other");
      return;
    }
    joined.writeBytes(content);
    pieces++;
    if (pieces == wanted) {
      byte[] whole = joined.toByteArray();
      forget();
      give(kind, number, whole, whole.length);
    }
  }

  private void dropJoined(String why) {
    if (joined.size() > 0) {
      sink.dropped(joined.size(), why);
    }
    forget();
  }

  private void forget() {
    joined.reset();
    pieces = 0;
    wanted = 0;
    type = 0;
  }

  private static byte[] rest(ByteBuffer in) {
    byte[] rest = new byte[in.remaining()];
    in.get(rest);
    return rest;
  }

  private void give(int kind, int number, byte[] body, int length) {
    MbimFrames.parse(kind, number, body)
        .ifPresentOrElse(
            sink::message, () -> sink.dropped(length, "its length contradicts its content"));
  }
}
