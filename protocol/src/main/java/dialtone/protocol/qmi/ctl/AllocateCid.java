package dialtone.protocol.qmi.ctl;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.Optional;
import java.util.OptionalInt;

/// Asks for a client id at a service.
@Qmi(service = Service.CTL, id = 0x0022)
public record AllocateCid(@Tlv(0x01) @U8 OptionalInt service)
    implements Request<AllocateCid.Reply> {
  public record Reply(@Tlv(0x01) Optional<ServiceClient> allocationInfo) {}
}
