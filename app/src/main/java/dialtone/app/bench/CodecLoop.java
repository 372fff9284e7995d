package dialtone.app.bench;

import com.sun.management.ThreadMXBean;
import dialtone.protocol.qmi.MessageWriter;
import dialtone.protocol.qmi.QmiMessage;
import dialtone.protocol.qmi.QmiResult;
import dialtone.protocol.qmi.Qmux;
import dialtone.protocol.qmi.nas.GetSignalInfo;
import dialtone.protocol.qmi.nas.GetSignalInfoCodec;
import dialtone.protocol.qmi.nas.LteSignalStrength;
import java.lang.management.ManagementFactory;
import java.util.HexFormat;
import java.util.Locale;

/// Reads and builds one frame again and again, in a JVM of its own that compiles as it does for a
/// program that uses this library. Prints `read NS` and `build NS` for each round, as the program
/// `libqmi-codec.c` beside it does for the same frame, and `allocated B` for what reading took.
public final class CodecLoop {
  private final QmiMessage message;
  private final MessageWriter writer = MessageWriter.qmux();
  // Where each result goes, so that none is left out for being of no use.
  private GetSignalInfo.Reply last;
  private long sum;

  private CodecLoop(QmiMessage message) {
    this.message = message;
    this.last = GetSignalInfoCodec.INSTANCE.readReply(message.tlvs());
  }

  /// @param words frames a round, rounds, and one of [SignalFrame]
  public static void main(String[] words) {
    SignalFrame frame = SignalFrame.valueOf(words[2].toUpperCase(Locale.ROOT));
    if (!(Qmux.parse(HexFormat.of().parseHex(frame.hex)) instanceof QmiMessage message)) {
      throw new IllegalStateException("the frame of the benchmark is broken");
    }
    CodecLoop loop = new CodecLoop(message);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    int frames = Integer.parseInt(words[0]);
    for (int round = 0; round < Integer.parseInt(words[1]); round++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      long begin = System.nanoTime();
      loop.read(frames);
      long between = System.nanoTime();
      long after = threads.getCurrentThreadAllocatedBytes();
      long again = System.nanoTime();
      loop.build(frames);
      long end = System.nanoTime();
      say("read", (between - begin) / (double) frames);
      say("build", (end - again) / (double) frames);
      say("allocated", (after - before) / (double) frames);
    }
    if (loop.sum == 0) {
      throw new IllegalStateException("nothing was read");
    }
  }

  private void read(int frames) {
    for (int i = 0; i < frames; i++) {
      if (QmiResult.of(message).filter(QmiResult::success).isPresent()) {
        last = GetSignalInfoCodec.INSTANCE.readReply(message.tlvs());
        sum += last.lteSignalStrength().map(LteSignalStrength::rsrp).orElse(0);
      }
    }
  }

  private void build(int frames) {
    for (int i = 0; i < frames; i++) {
      sum += writer.reply(GetSignalInfoCodec.INSTANCE, last, 1, 1 + (i & 0x7fff)).size();
    }
  }

  private static void say(String what, double value) {
    System.out.printf(Locale.ROOT, "%s %.3f%n", what, value);
  }
}
