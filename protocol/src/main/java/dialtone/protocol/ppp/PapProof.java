package dialtone.protocol.ppp;

import dialtone.protocol.ppp.PppSettings.Account;
import dialtone.protocol.wire.Octets;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// We tell name and password in the clear, RFC 1334 §2.
final class PapProof implements Proof {
  static final int REQUEST = 1;
  static final int ACK = 2;
  static final int NAK = 3;

  private static final int LONGEST = 255;

  private final Account account;
  private final ControlLine line;
  private final Owner owner;
  private int identifier;
  private boolean answered;

  PapProof(Account account, ControlLine line, Owner owner) {
    this.account = account;
    this.line = line;
    this.owner = owner;
  }

  @Override
  public AuthProtocol by() {
    return AuthProtocol.PAP;
  }

  @Override
  public void begin() {
    again();
  }

  @Override
  public void again() {
    if (!answered) {
      identifier = identifier + 1 & 0xff;
      line.send(PppProtocol.PAP, new ControlPacket(REQUEST, identifier, request()));
    }
  }

  private Octets request() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (String word : new String[] {account.user(), account.password().reveal()}) {
      byte[] octets = word.getBytes(StandardCharsets.UTF_8);
      int length = Math.min(octets.length, LONGEST);
      out.write(length);
      out.write(octets, 0, length);
    }
    return Octets.of(out.toByteArray());
  }

  @Override
  public void receive(ControlPacket packet) {
    if (answered || packet.identifier() != identifier) {
      return;
    }
    if (packet.code() == ACK) {
      answered = true;
      owner.accepted(by(), message(packet.data()));
    } else if (packet.code() == NAK) {
      answered = true;
      owner.refused(new PppEnd.AuthenticationRefused(by(), message(packet.data())));
    }
  }

  @Override
  public boolean awaitsVerdict() {
    return !answered;
  }

  /// The text behind its length; some modems leave out both.
  static String message(Octets data) {
    return data.size() == 0
        ? ""
        : ControlPacket.printable(data.slice(1, Math.min(data.size(), 1 + data.at(0))));
  }
}
