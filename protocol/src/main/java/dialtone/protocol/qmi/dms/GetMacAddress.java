package dialtone.protocol.qmi.dms;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Octets;
import dialtone.protocol.wire.U32;
import java.util.Optional;

/// Asks for the address of another radio of the device.
@Qmi(service = Service.DMS, id = 0x005c)
public record GetMacAddress(@Tlv(0x01) @U32 MacType device)
    implements Request<GetMacAddress.Reply> {
  public record Reply(@Tlv(0x10) @Count(prefix = 8) Optional<Octets> macAddress) {}
}
