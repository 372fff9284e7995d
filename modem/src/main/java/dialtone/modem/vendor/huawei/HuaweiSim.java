package dialtone.modem.vendor.huawei;

import dialtone.modem.at.AtSession;
import dialtone.modem.at.SimDialect;
import dialtone.protocol.at.AtCommand;
import dialtone.protocol.at.AtReply;
import dialtone.protocol.at.response.HuaweiCpin;
import dialtone.protocol.at.response.PinTries;
import dialtone.protocol.privacy.Private;
import java.util.Optional;

/// Tries by `^CPIN?`, card number by `^ICCID?`; what a modem refuses is asked in the standard's
/// words.
final class HuaweiSim implements SimDialect {

  @Override
  public PinTries tries(AtSession session) {
    AtReply reply = session.send(AtCommand.query("AT^CPIN?", "^CPIN:"));
    return reply.ok() && !reply.lines().isEmpty()
        ? HuaweiCpin.parse(reply.lines().getFirst()).tries()
        : SimDialect.super.tries(session);
  }

  @Override
  public Optional<Private> iccid(AtSession session) {
    return SimDialect.ask(session, AtCommand.query("AT^ICCID?", "^ICCID:"))
        .or(() -> SimDialect.super.iccid(session));
  }
}
