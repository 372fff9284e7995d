package dialtone.protocol.sms;

import dialtone.protocol.wire.Octets;

/// A cursor over a PDU that remembers the first thing wrong and where. After that it reads zeros,
/// so whoever reads asks once, at the end.
final class PduReader {
  private final Octets pdu;
  private int position;
  private String problem = "";
  private int offset;

  PduReader(Octets pdu) {
    this.pdu = pdu;
  }

  int position() {
    return position;
  }

  int remaining() {
    return pdu.size() - position;
  }

  int u8(String what) {
    return present(1, what) ? pdu.at(position++) : 0;
  }

  /// `count` octets, or none when they are not there.
  Octets octets(int count, String what) {
    if (!present(count, what)) {
      return Octets.NONE;
    }
    position += count;
    return pdu.slice(position - count, position);
  }

  boolean intact() {
    return problem.isEmpty();
  }

  void spoil(String why, int where) {
    if (intact()) {
      problem = why;
      offset = where;
    }
  }

  SmsPdu.Malformed malformed() {
    return new SmsPdu.Malformed(problem, offset);
  }

  private boolean present(int count, String what) {
    if (intact() && count > remaining()) {
      spoil(
          count == 1
              ? "ends before its " + what
              : "ends within its %s: %d of %d octets are there".formatted(what, remaining(), count),
          position);
    }
    return intact();
  }
}
