package dialtone.protocol.ppp;

import java.time.Duration;

/// What control protocols see of the link below them.
interface ControlLine {
  void send(int protocol, ControlPacket packet);

  /// Starts `timer` or, with a zero delay, stops it.
  void startTimer(PppLink.Timer timer, Duration delay);
}
