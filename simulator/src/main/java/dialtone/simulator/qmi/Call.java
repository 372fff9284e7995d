package dialtone.simulator.qmi;

import dialtone.protocol.qmi.wds.IpFamily;
import dialtone.protocol.qmi.wds.StartNetwork;
import dialtone.simulator.model.DataSession;
import java.util.Optional;

/// A data call of WDS: one family of one session. A session that no client of QMI opened has calls
/// without owner.
final class Call {
  private final long handle;
  private final int cid;
  private final boolean six;
  private Optional<Client> owner;
  private Optional<Exchange<StartNetwork.Reply, StartNetwork.Failed>> waiting;
  private Optional<DataSession> session = Optional.empty();

  Call(
      long handle,
      int cid,
      boolean six,
      Optional<Client> owner,
      Optional<Exchange<StartNetwork.Reply, StartNetwork.Failed>> waiting) {
    this.handle = handle;
    this.cid = cid;
    this.six = six;
    this.owner = owner;
    this.waiting = waiting;
  }

  long handle() {
    return handle;
  }

  int cid() {
    return cid;
  }

  boolean six() {
    return six;
  }

  IpFamily family() {
    return six ? IpFamily.IPV6 : IpFamily.IPV4;
  }

  Optional<Client> owner() {
    return owner;
  }

  void disown() {
    owner = Optional.empty();
  }

  boolean connected() {
    return session.isPresent();
  }

  /// The session it is a part of, once it stands.
  Optional<DataSession> session() {
    return session;
  }

  void session(DataSession standing) {
    session = Optional.of(standing);
  }

  /// Takes the question that the host still waits to have answered.
  Optional<Exchange<StartNetwork.Reply, StartNetwork.Failed>> takeWaiting() {
    var taken = waiting;
    waiting = Optional.empty();
    return taken;
  }

  boolean carriedBy(DataSession other) {
    return other.cid() == cid && (six ? other.address6() : other.address4()).isPresent();
  }

  /// A client of that family means this call, and one without a family means any.
  boolean concerns(Client client) {
    return owner.filter(client::equals).isPresent()
        || client.family() == family()
        || client.family() == IpFamily.UNSPECIFIED;
  }
}
