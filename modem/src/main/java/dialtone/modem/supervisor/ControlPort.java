package dialtone.modem.supervisor;

import dialtone.host.machine.Journal;
import dialtone.host.machine.Machine;
import dialtone.host.machine.Undo;
import dialtone.modem.Instruments;
import dialtone.modem.Modem;
import dialtone.modem.at.AtModem;
import dialtone.modem.at.AtSession;
import dialtone.modem.discovery.DataFamily;
import dialtone.modem.discovery.ModemDevice;
import dialtone.modem.discovery.Probing;
import dialtone.modem.qmi.QmiModem;
import dialtone.modem.vendor.Vendors;
import dialtone.modem.vendor.known.KnownVendors;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;

/// Opens the control port of a modem in one of the languages that modems are commanded in.
final class ControlPort {

  /// The language of a control port.
  enum Kind {
    QMI("qmi"),
    AT("at");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /// The word of the JSON contract.
    String word() {
      return word;
    }

    /// The one that dials sessions of `family`.
    static Kind of(DataFamily family) {
      return switch (family) {
        case QMI -> QMI;
        case NCM, ECM, RNDIS, PPP, MBIM -> AT;
      };
    }

    /// What `port` of `device`, by the name that a person gave it, speaks.
    static Kind ofPort(ModemDevice device, String port) {
      String name = port.startsWith("/dev/") ? port.substring("/dev/".length()) : port;
      return device.qmiPort().filter(name::equals).isPresent() ? QMI : AT;
    }

    /// Whether only a port of this kind can take `undo` back.
    boolean takesBack(Undo undo) {
      return switch (undo) {
        case Undo.SendAt _ -> this == AT;
        case Undo.OfQmi _, Undo.RestoreQmiFormat _ -> this == QMI;
        case Undo.LowerLink _, Undo.RestoreMtu _, Undo.Unlink _, Undo.RestoreFile _ -> false;
      };
    }
  }

  static final Vendors VENDORS = KnownVendors.ALL;

  private final Machine machine;
  private final Instruments instruments;
  private final Journal journal;

  /// @param journal where it is written how a setting of the modem is put back before it is changed
  ControlPort(Machine machine, Instruments instruments, Journal journal) {
    this.machine = machine;
    this.instruments = instruments;
    this.journal = journal;
  }

  /// @throws ModemFailure as [#at] and [#qmi]
  Modem open(Kind kind, ModemDevice device) {
    return switch (kind) {
      case AT -> at(device);
      case QMI -> qmi(device);
    };
  }

  /// Asks all ports that may take AT and takes the one that answers.
  ///
  /// @throws ModemFailure as [Probing#probe]
  AtModem at(ModemDevice device) {
    AtSession session = session(device);
    return VENDORS
        .of(device.usbVendor(), session)
        .modem(
            session,
            instruments.clock(),
            command -> record(new Undo.SendAt(session.port(), command)));
  }

  /// The AT port alone.
  ///
  /// @throws ModemFailure as [Probing#probe]
  AtSession session(ModemDevice device) {
    return Probing.probe(
        device, machine.ports(), instruments.clock(), instruments.waiting(), instruments.trace());
  }

  /// Opens the management channel of the driver that carries its packets.
  ///
  /// @throws ModemFailure `Timeout` when nothing there speaks QMI, `Busy` naming who holds it,
  ///     `Unsupported` when there is no such channel
  Modem qmi(ModemDevice device) {
    String node =
        device
            .qmiPort()
            .orElseThrow(
                () ->
                    new ModemFailure(
                        new Failure.Unsupported("QMI", "its driver made no cdc-wdm port")));
    return QmiModem.open(machine, node, device.netDevice(), instruments, journal);
  }

  /// A setting is put back to what it was first, however often it was changed since.
  void record(Undo undo) {
    if (!journal.standing().contains(undo)) {
      journal.record(undo);
    }
  }
}
