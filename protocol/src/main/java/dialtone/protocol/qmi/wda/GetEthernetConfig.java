package dialtone.protocol.qmi.wda;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U32;
import java.util.Optional;

/// Asks what the Ethernet data path is.
@Qmi(service = Service.WDA, id = 0x0033)
public record GetEthernetConfig() implements Request<GetEthernetConfig.Reply> {
  public record Reply(@Tlv(0x10) @U32 Optional<EthernetHardwareConfig> hardwareConfig) {}
}
