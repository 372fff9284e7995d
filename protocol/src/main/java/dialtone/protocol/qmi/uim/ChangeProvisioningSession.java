package dialtone.protocol.qmi.uim;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Octets;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Takes an application of a card into use for registration, or out of it.
@Qmi(service = Service.UIM, id = 0x0038)
public record ChangeProvisioningSession(
    @Tlv(0x01) Optional<SessionChange> sessionChange,
    @Tlv(0x10) Optional<ApplicationInformation> applicationInformation)
    implements Request<ChangeProvisioningSession.Reply> {
  public record Reply() {}

  public record SessionChange(@U8 SessionType sessionType, @U8 boolean activate) {}

  public record ApplicationInformation(
      @U8 int slot, @Count(prefix = 8) Octets applicationIdentifier) {}
}
