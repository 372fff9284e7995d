package dialtone.protocol.qmi.ctl;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import java.util.Optional;

/// Gives a client id back.
@Qmi(service = Service.CTL, id = 0x0023)
public record ReleaseCid(@Tlv(0x01) Optional<ServiceClient> releaseInfo)
    implements Request<ReleaseCid.Reply> {
  public record Reply(@Tlv(0x01) Optional<ServiceClient> releaseInfo) {}
}
