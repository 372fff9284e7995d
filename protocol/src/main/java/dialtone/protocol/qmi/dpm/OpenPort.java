package dialtone.protocol.qmi.dpm;

import dialtone.protocol.qmi.DataEndpointType;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Text;
import dialtone.protocol.wire.U32;
import java.util.List;
import java.util.Optional;

/// Says over which hardware the modem is to carry control and data, on systems whose modem is on
/// the same chip.
@Qmi(service = Service.DPM, id = 0x0020)
public record OpenPort(
    @Tlv(0x10) @Count(prefix = 8) Optional<List<ControlPort>> controlPorts,
    @Tlv(0x11) @Count(prefix = 8) Optional<List<HardwareDataPort>> hardwareDataPorts,
    @Tlv(0x12) @Count(prefix = 8) Optional<List<SoftwareDataPort>> softwareDataPorts)
    implements Request<OpenPort.Reply> {
  public record Reply() {}

  /// A port that carries control messages.
  public record ControlPort(
      @Text(prefix = 8) String portName,
      @U32 DataEndpointType endpointType,
      @U32 long interfaceNumber) {}

  /// A channel of the bus that carries data.
  public record HardwareDataPort(
      @U32 DataEndpointType endpointType,
      @U32 long interfaceNumber,
      @U32 long rxEndpointNumber,
      @U32 long txEndpointNumber) {}

  /// A port of the system that carries data.
  public record SoftwareDataPort(
      @U32 DataEndpointType endpointType,
      @U32 long interfaceNumber,
      @Text(prefix = 8) String portName) {}
}
