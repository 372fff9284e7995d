package dialtone.protocol.ppp;

import dialtone.protocol.ppp.PppSettings.Account;
import dialtone.protocol.wire.Octets;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/// The peer tells its name and password, RFC 1334 §2.
final class PapDemand implements Proof {
  private final Account account;
  private final ControlLine line;
  private final Owner owner;
  private boolean decided;

  PapDemand(Account account, ControlLine line, Owner owner) {
    this.account = account;
    this.line = line;
    this.owner = owner;
  }

  @Override
  public AuthProtocol by() {
    return AuthProtocol.PAP;
  }

  @Override
  public void begin() {}

  @Override
  public void again() {}

  @Override
  public void receive(ControlPacket packet) {
    if (packet.code() != PapProof.REQUEST) {
      return;
    }
    boolean right = matches(packet.data());
    String message = right ? "Login ok" : "Login incorrect";
    byte[] text = message.getBytes(StandardCharsets.US_ASCII);
    byte[] data = new byte[1 + text.length];
    data[0] = (byte) text.length;
    System.arraycopy(text, 0, data, 1, text.length);
    int code = right ? PapProof.ACK : PapProof.NAK;
    line.send(PppProtocol.PAP, new ControlPacket(code, packet.identifier(), Octets.of(data)));
    if (!decided && right) {
      owner.accepted(by(), message);
    } else if (!decided) {
      owner.refused(new PppEnd.PeerNotAuthentic("wrong user name or password (PAP)"));
    }
    decided = true;
  }

  private boolean matches(Octets data) {
    int nameEnd = data.size() == 0 ? 0 : 1 + data.at(0);
    if (nameEnd == 0 || nameEnd >= data.size()) {
      return false;
    }
    int end = nameEnd + 1 + data.at(nameEnd);
    return end <= data.size()
        && same(data.slice(1, nameEnd), account.user())
        && same(data.slice(nameEnd + 1, end), account.password().reveal());
  }

  private static boolean same(Octets said, String expected) {
    return MessageDigest.isEqual(said.toArray(), expected.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public boolean awaitsVerdict() {
    return false;
  }
}
