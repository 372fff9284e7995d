package dialtone.modem.vendor.huawei;

import dialtone.modem.Signal;
import dialtone.modem.at.AtSession;
import dialtone.modem.at.AtSignal;
import dialtone.protocol.at.AtCommand;
import dialtone.protocol.at.AtReply;
import dialtone.protocol.at.response.Hcsq;
import dialtone.protocol.status.SignalStatus;

/// Signal by `^HCSQ?`, which tells RSRP, RSRQ and SINR on sticks that know no `+CESQ`.
final class HuaweiSignal implements Signal {
  private final AtSession session;
  private final AtSignal standard;

  HuaweiSignal(AtSession session) {
    this.session = session;
    this.standard = new AtSignal(session);
  }

  @Override
  public SignalStatus read() {
    AtReply reply = session.send(AtCommand.query("AT^HCSQ?", "^HCSQ:"));
    return reply.ok() && !reply.lines().isEmpty()
        ? Hcsq.parse(reply.lines().getFirst()).signal()
        : standard.read();
  }
}
