package dialtone.host.machine;

import java.util.Optional;

/// How to take one change back.
public sealed interface Undo {

  /// The link was down before.
  record LowerLink(String link) implements Undo {}

  /// The link had this MTU before.
  record RestoreMtu(String link, int mtu) implements Undo {}

  /// An address or route was added, or ARP turned off; `change` is the opposite.
  record Unlink(Links.Change change) implements Undo {}

  /// A file had this text before; absent: there was no such file. `wrote` is what was put there
  /// instead: a file that
  /// says something else by now was changed by another program since, and stays as it is.
  record RestoreFile(String path, Optional<String> text, String wrote) implements Undo {}

  /// A change of the modem itself: only a control port of it can take it back.
  sealed interface OfModem extends Undo {}

  /// A command that puts back a setting of the modem, such as `AT+CGDCONT=1,"IP","old"`, sent to
  /// port `port`.
  record SendAt(String port, String command) implements OfModem {}

  /// The packets of the modem with QMI port `port` had this form before: a link layer protocol of
  /// service WDA, by number.
  record RestoreQmiFormat(String port, int linkLayer) implements OfModem {}

  /// What only the QMI port `port()` of the modem can take back.
  sealed interface OfQmi extends OfModem {}

  /// A client id that a service of the modem (by number) gave us: it has few, and forgets none.
  record ReleaseQmiClient(String port, int service, int client) implements OfQmi {}

  /// A client id was asked for and is not known: only giving all ids of the port back at once helps.
  record SyncQmi(String port) implements OfQmi {}
}
