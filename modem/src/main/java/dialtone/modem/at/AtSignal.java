package dialtone.modem.at;

import dialtone.modem.Signal;
import dialtone.protocol.at.AtCommand;
import dialtone.protocol.at.AtReply;
import dialtone.protocol.at.response.Cesq;
import dialtone.protocol.at.response.Csq;
import dialtone.protocol.status.SignalStatus;

/// Signal by `+CESQ`, else by `+CSQ` (3GPP TS 27.007 §8.69, §8.5); which one the modem knows is
/// remembered.
public final class AtSignal implements Signal {
  private final AtSession session;
  private volatile boolean onlyCsq;

  public AtSignal(AtSession session) {
    this.session = session;
  }

  @Override
  public SignalStatus read() {
    if (!onlyCsq) {
      AtReply reply = session.send(AtCommand.query("AT+CESQ", "+CESQ:"));
      if (reply.ok() && !reply.lines().isEmpty()) {
        SignalStatus signal = Cesq.parse(reply.lines().getFirst()).signal();
        if (!signal.equals(SignalStatus.none())) {
          return signal;
        }
      }
      onlyCsq = !reply.ok();
    }
    AtReply reply = session.send(AtCommand.query("AT+CSQ", "+CSQ:"));
    return reply.ok() && !reply.lines().isEmpty()
        ? Csq.parse(reply.lines().getFirst()).signal()
        : SignalStatus.none();
  }
}
