package dialtone.modem.qmi;

import dialtone.host.machine.Journal;
import dialtone.host.machine.Undo;
import java.util.ArrayList;
import java.util.List;

/// The client ids that this program holds at one port, on disk before they are used, so that the
/// start after a kill gives them back: a modem has few, and forgets none before it restarts.
public final class ClientLedger {
  private final Journal journal;
  private final String port;
  private final List<Undo.OfQmi> left;

  private ClientLedger(Journal journal, String port) {
    this.journal = journal;
    this.port = port;
    this.left =
        journal.standing().stream()
            .filter(Undo.OfQmi.class::isInstance)
            .map(Undo.OfQmi.class::cast)
            .filter(this::isOfThisPort)
            .toList();
  }

  /// In the journal of whoever owns the modem, which holds other things beside. It stays the
  /// caller's to close, after the session.
  ///
  /// @param port by the name it is opened by: `cdc-wdm0`
  public static ClientLedger in(Journal journal, String port) {
    return new ClientLedger(journal, port);
  }

  /// In memory alone: for whoever may be sure to end in order.
  public static ClientLedger unwritten() {
    return new ClientLedger(new Forgetting(), "");
  }

  boolean isOfThisPort(Undo.OfQmi undo) {
    return switch (undo) {
      case Undo.ReleaseQmiClient u -> u.port().equals(port);
      case Undo.SyncQmi u -> u.port().equals(port);
    };
  }

  /// What a process before this one did not give back.
  List<Undo.OfQmi> left() {
    return left;
  }

  /// An id will be asked for.
  void asking() {
    journal.record(new Undo.SyncQmi(port));
  }

  /// The modem gave none.
  void refused() {
    journal.done(new Undo.SyncQmi(port));
  }

  /// The modem gave this one.
  void given(int service, int client) {
    journal.record(new Undo.ReleaseQmiClient(port, service, client));
  }

  /// It is the modem's again, or for another program to use.
  void struck(int service, int client) {
    journal.done(new Undo.ReleaseQmiClient(port, service, client));
  }

  /// The modem has forgotten all ids that were in use before this process.
  void struckAllLeft() {
    left.forEach(journal::done);
  }

  /// What was asked for before this process is lost.
  void struckUnknown() {
    left.stream().filter(Undo.SyncQmi.class::isInstance).forEach(journal::done);
  }

  private static final class Forgetting implements Journal {
    private final List<Undo> standing = new ArrayList<>();

    @Override
    public synchronized void record(Undo undo) {
      standing.add(undo);
    }

    @Override
    public synchronized void done(Undo undo) {
      standing.remove(undo);
    }

    @Override
    public synchronized List<Undo> standing() {
      return List.copyOf(standing);
    }

    @Override
    public void close() {}
  }
}
