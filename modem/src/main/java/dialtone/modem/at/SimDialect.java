package dialtone.modem.at;

import dialtone.protocol.at.AtCommand;
import dialtone.protocol.at.AtReply;
import dialtone.protocol.at.response.Crsm;
import dialtone.protocol.at.response.Iccid;
import dialtone.protocol.at.response.PinTries;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.privacy.Private;
import java.util.Optional;

/// How a maker is asked for the tries left and for the card's number; the defaults are the
/// standard's ways.
public interface SimDialect {

  /// 3GPP TS 27.007 §8.65, which older modems do not know.
  default PinTries tries(AtSession session) {
    AtReply reply = session.send(AtCommand.query("AT+CPINR", "+CPINR:"));
    return reply.ok() ? PinTries.parse(reply.lines()) : PinTries.none();
  }

  /// The ICCID, which every card tells without its PIN (3GPP TS 31.102 §4.2).
  default Optional<Private> iccid(AtSession session) {
    // Not in 27.007, but most makers have it.
    Optional<Private> plain =
        ask(session, AtCommand.text("AT+CCID").information(SimDialect::mayBeIccid));
    return plain.or(() -> fromCard(session));
  }

  /// The ICCID out of the first line that answers `command`.
  static Optional<Private> ask(AtSession session, AtCommand command) {
    AtReply reply = session.send(command);
    return reply.ok()
        ? reply.lines().stream().findFirst().flatMap(SimDialect::read)
        : Optional.empty();
  }

  private static Optional<Private> fromCard(AtSession session) {
    // 176 READ BINARY, 12258 EF_ICCID, offset 0, 10 octets (TS 27.007 §8.18, TS 51.011 §10.1.1)
    AtReply reply = session.send(AtCommand.query("AT+CRSM=176,12258,0,0,10", "+CRSM:"));
    try {
      return reply.ok() && !reply.lines().isEmpty()
          ? Optional.of(Iccid.parse(Crsm.parse(reply.lines().getFirst())).digits())
          : Optional.empty();
    } catch (ModemFailure _) {
      return Optional.empty();
    }
  }

  private static Optional<Private> read(String line) {
    try {
      return Optional.of(Iccid.parse(line).digits());
    } catch (ModemFailure _) {
      return Optional.empty();
    }
  }

  private static boolean mayBeIccid(String line) {
    return line.matches("(?i)(\\+Q?I?CCID: *)?\"?[0-9]{18}[0-9A-F]{0,2}\"?");
  }
}
