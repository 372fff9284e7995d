package dialtone.modem.qmi;

import dialtone.protocol.qmi.DataEndpointType;
import dialtone.protocol.qmi.wds.BindMuxDataPort;
import dialtone.protocol.qmi.wds.ClientType;
import java.util.Optional;
import java.util.OptionalInt;

/// Which of several network devices that share one endpoint of the modem a session belongs to.
///
/// @param usbInterface the number of the USB interface whose driver carries the packets
/// @param id from 1
record Mux(int usbInterface, int id) {

  BindMuxDataPort request() {
    return new BindMuxDataPort(
        Optional.of(new BindMuxDataPort.EndpointInfo(DataEndpointType.HSUSB, usbInterface)),
        OptionalInt.of(id),
        Optional.of(ClientType.TETHERED));
  }
}
