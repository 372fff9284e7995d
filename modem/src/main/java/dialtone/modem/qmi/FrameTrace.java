package dialtone.modem.qmi;

import dialtone.modem.Trace;
import dialtone.protocol.qmi.Framed;
import dialtone.protocol.qmi.QmiMessage;
import dialtone.protocol.qmi.Qmux;
import dialtone.protocol.qmi.known.KnownLayouts;
import dialtone.protocol.qmi.known.MessageDecoder;
import dialtone.protocol.qmi.known.MessageDecoder.View;
import dialtone.protocol.qmi.known.MessageText;

/// The dialogue of one port for people, a line a message, codes and personal data masked.
final class FrameTrace {

  /// Made when the first line is wanted: it reads the layouts of all messages.
  private static final class Decoding {
    static final MessageDecoder MESSAGES = new MessageDecoder(KnownLayouts::of);

    private Decoding() {}

    static String line(QmiMessage message) {
      return MessageText.line(MESSAGES.decode(message, View.MASKED));
    }
  }

  private final Trace trace;
  private final String port;

  FrameTrace(Trace trace, String port) {
    this.trace = trace;
    this.port = port;
  }

  void sent(byte[] frame) {
    if (trace.wanted()) {
      Framed framed = Qmux.parse(frame);
      if (framed instanceof QmiMessage message) {
        trace.sent(port, Decoding.line(message));
      }
    }
  }

  void received(QmiMessage message) {
    if (trace.wanted()) {
      trace.received(port, Decoding.line(message));
    }
  }

  /// [#received] of a message that nobody takes, and why.
  void dropped(QmiMessage message, String why) {
    if (trace.wanted()) {
      trace.received(port, Decoding.line(message) + " (dropped: " + why + ")");
    }
  }

  void note(String words) {
    trace.received(port, "(" + words + ")");
  }
}
