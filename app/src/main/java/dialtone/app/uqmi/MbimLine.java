package dialtone.app.uqmi;

import dialtone.protocol.wire.Octets;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/// QMI on a port that speaks MBIM: each frame is the content of an MBIM command of the service
/// EXT_QMUX (libmbim's `mbim-uuid.h` and its QMI service). A modem that nobody has opened yet says
/// so; then it is opened, and closed at the end.
final class MbimLine implements Line {
  // MBIM 1.0 §9.1, §9.3, §9.4: message types, and the status "not opened" of a function error
  private static final int OPEN = 1;
  private static final int CLOSE = 2;
  private static final int COMMAND = 3;
  private static final int COMMAND_DONE = 0x8000_0003;
  private static final int OPEN_DONE = 0x8000_0001;
  private static final int FUNCTION_ERROR = 0x8000_0004;
  private static final int NOT_OPENED = 5;

  private static final int HEADER = 12;
  private static final int COMMAND_HEADER = 48;
  private static final int STATUS = 40;
  private static final int LONGEST = 4096;
  private static final int QMI_MESSAGE = 1;
  private static final int SET = 1;

  private static final byte[] EXT_QMUX = Octets.ofHex("d1a30bc2f97a6e43bf65c7e24fb0f0d3").toArray();

  private final Line line;
  private byte[] kept = new byte[0];
  private byte[] last = new byte[0];
  private int transaction;
  private boolean opened;

  MbimLine(Line line) {
    this.line = line;
  }

  @Override
  public boolean send(byte[] frame) {
    ByteBuffer out = message(COMMAND, COMMAND_HEADER + frame.length);
    out.putInt(1).putInt(0).put(EXT_QMUX);
    out.putInt(QMI_MESSAGE).putInt(SET).putInt(frame.length).put(frame);
    last = out.array();
    return line.send(last);
  }

  private ByteBuffer message(int type, int length) {
    ByteBuffer out = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    return out.putInt(type).putInt(length).putInt(++transaction);
  }

  @Override
  public Heard hear(Optional<Duration> limit, Sink into) {
    return line.hear(limit, (bytes, offset, count) -> take(bytes, offset, count, into));
  }

  private void take(byte[] bytes, int offset, int count, Sink into) {
    int before = kept.length;
    kept = Arrays.copyOf(kept, before + count);
    System.arraycopy(bytes, offset, kept, before, count);
    int at = 0;
    while (kept.length - at >= HEADER) {
      ByteBuffer message = ByteBuffer.wrap(kept).order(ByteOrder.LITTLE_ENDIAN);
      int length = message.getInt(at + 4);
      if (length < HEADER) {
        at = kept.length;
      } else if (kept.length - at < length) {
        break;
      } else {
        take(message.slice(at, length).order(ByteOrder.LITTLE_ENDIAN), into);
        at += length;
      }
    }
    kept = Arrays.copyOfRange(kept, at, kept.length);
  }

  private void take(ByteBuffer message, Sink into) {
    int type = message.getInt(0);
    if (type == COMMAND_DONE && carriesQmi(message)) {
      byte[] frame = new byte[message.capacity() - COMMAND_HEADER];
      message.get(COMMAND_HEADER, frame);
      into.octets(frame, 0, frame.length);
    } else if (type == FUNCTION_ERROR && message.capacity() >= HEADER + 4) {
      if (message.getInt(HEADER) == NOT_OPENED && !opened) {
        opened = line.send(message(OPEN, HEADER + 4).putInt(LONGEST).array());
      }
    } else if (type == OPEN_DONE) {
      // The command that was refused. A modem that is gone is told by the wait for its answer.
      boolean _ = line.send(last);
    }
  }

  private static boolean carriesQmi(ByteBuffer message) {
    if (message.capacity() < COMMAND_HEADER) {
      return false;
    }
    byte[] service = new byte[EXT_QMUX.length];
    message.get(HEADER + 8, service);
    return Arrays.equals(service, EXT_QMUX)
        && message.getInt(STATUS - 4) == QMI_MESSAGE
        && message.getInt(STATUS) == 0;
  }

  @Override
  public void stop() {
    line.stop();
  }

  @Override
  public void close() {
    if (opened) {
      boolean _ = line.send(message(CLOSE, HEADER).array());
    }
    line.close();
  }
}
