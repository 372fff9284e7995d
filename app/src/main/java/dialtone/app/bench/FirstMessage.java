package dialtone.app.bench;

import dialtone.protocol.qmi.MessageWriter;
import dialtone.protocol.qmi.QmiMessage;
import dialtone.protocol.qmi.QmiResult;
import dialtone.protocol.qmi.Qmux;
import dialtone.protocol.qmi.nas.GetSignalInfo;
import dialtone.protocol.qmi.nas.GetSignalInfoCodec;
import java.util.HexFormat;

/// Builds one request and reads one reply in a JVM that has done nothing else yet, and prints the
/// nanoseconds between the beginning of `main` and the record.
public final class FirstMessage {
  private FirstMessage() {}

  /// @param words none
  public static void main(String[] words) {
    System.out.println(nanos());
  }

  /// Also rehearsed for the start-up cache, as the classes are that a modem is asked with.
  public static long nanos() {
    long begin = System.nanoTime();
    MessageWriter writer = MessageWriter.qmux();
    int length =
        writer.request(GetSignalInfoCodec.INSTANCE, new GetSignalInfo(), 1, 1).toArray().length;
    boolean read =
        Qmux.parse(HexFormat.of().parseHex(SignalFrame.LTE.hex)) instanceof QmiMessage message
            && QmiResult.of(message).orElse(QmiResult.refused(0)).success()
            && GetSignalInfoCodec.INSTANCE
                .readReply(message.tlvs())
                .lteSignalStrength()
                .isPresent();
    long nanos = System.nanoTime() - begin;
    if (length == 0 || !read) {
      throw new IllegalStateException("the frame of the benchmark is broken");
    }
    return nanos;
  }
}
