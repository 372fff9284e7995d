package dialtone.simulator.qmi;

import dialtone.protocol.qmi.wds.IpFamily;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;

/// One user of one service, with what it asked for. A program that ends without giving its id back
/// leaves it here, and another may go on with it.
final class Client {
  private final int service;
  private final int id;
  private final Set<Report> reports = EnumSet.noneOf(Report.class);
  private QmiFace.Line line;
  private IpFamily family = IpFamily.UNSPECIFIED;
  private OptionalInt mux = OptionalInt.empty();

  Client(int service, int id, QmiFace.Line line) {
    this.service = service;
    this.id = id;
    this.line = line;
  }

  int service() {
    return service;
  }

  int id() {
    return id;
  }

  /// The line that used it last: indications go there.
  QmiFace.Line line() {
    return line;
  }

  void usedBy(QmiFace.Line user) {
    line = user;
  }

  boolean wants(Report report) {
    return reports.contains(report);
  }

  void want(Report report, boolean wanted) {
    boolean _ = wanted ? reports.add(report) : reports.remove(report);
  }

  void forgetReports() {
    reports.clear();
  }

  /// WDS: the family of its session.
  IpFamily family() {
    return family;
  }

  void family(IpFamily wanted) {
    family = wanted;
  }

  /// WDS: the multiplexed link that its session is bound to.
  OptionalInt mux() {
    return mux;
  }

  void mux(OptionalInt number) {
    mux = number;
  }
}
