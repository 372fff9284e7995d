package dialtone.protocol.qmi.ctl;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import java.util.Optional;

/// Gives back to qmi-proxy what [InternalAllocateCidQrtr] got.
@Qmi(service = Service.CTL, id = 0xff23)
public record InternalReleaseCidQrtr(@Tlv(0x01) Optional<QrtrServiceClient> releaseInfo)
    implements Request<InternalReleaseCidQrtr.Reply> {
  public record Reply(@Tlv(0x01) Optional<QrtrServiceClient> releaseInfo) {}
}
