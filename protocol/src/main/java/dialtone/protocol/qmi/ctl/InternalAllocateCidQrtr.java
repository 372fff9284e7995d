package dialtone.protocol.qmi.ctl;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U16;
import java.util.Optional;
import java.util.OptionalInt;

/// Asks qmi-proxy for a client id at a service whose number may take 16 bits.
@Qmi(service = Service.CTL, id = 0xff22)
public record InternalAllocateCidQrtr(@Tlv(0x01) @U16 OptionalInt service)
    implements Request<InternalAllocateCidQrtr.Reply> {
  public record Reply(@Tlv(0x01) Optional<QrtrServiceClient> allocationInfo) {}
}
