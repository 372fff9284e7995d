package dialtone.modem.qmi;

import dialtone.host.machine.Clock;
import dialtone.host.port.Port;
import dialtone.host.port.PortProxy;
import dialtone.host.port.Ports;
import dialtone.protocol.failure.ModemFailure;
import java.util.List;

/// Opening a port for QMI, by itself or through the program that holds it for all.
public final class QmiPort {
  private QmiPort() {}

  /// Opens `/dev/NAME`. While `qmi-proxy` has it open, as with ModemManager, its socket is taken
  /// instead and both use the modem.
  ///
  /// @throws ModemFailure `Busy` naming any other holder, `Denied`, `Gone`
  public static Port open(Ports ports, String name) {
    return opened(ports.openShared(PortProxy.QMI, name));
  }

  /// Opens `/dev/NAME`, whose protocol is MBIM, for the QMI that the modem carries inside it.
  ///
  /// @throws ModemFailure as [#open] and [MbimTunnel#open]
  public static Port openInsideMbim(Ports ports, String name, Clock clock) {
    return MbimTunnel.open(opened(ports.open(List.of(name)).getFirst()), clock);
  }

  private static Port opened(Ports.Opening opening) {
    return switch (opening) {
      case Ports.Opening.Opened(Port port) -> port;
      case Ports.Opening.NotOpened no -> throw new ModemFailure(no.failure());
    };
  }
}
