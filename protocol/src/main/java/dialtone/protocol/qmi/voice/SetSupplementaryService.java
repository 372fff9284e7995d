package dialtone.protocol.qmi.voice;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Sets a supplementary service, such as forwarding, barring or waiting.
@Qmi(service = Service.VOICE, id = 0x0033)
public record SetSupplementaryService(
    @Tlv(0x01) Optional<SupplementaryServiceInformation> supplementaryServiceInformation)
    implements Request<SetSupplementaryService.Reply> {
  public record Reply(@Tlv(0x15) Optional<ServiceStatus> serviceStatus) {}

  public record SupplementaryServiceInformation(
      @U8 SupplementaryServiceAction supplementaryServiceAction,
      @U8 SupplementaryServiceReason supplementaryServiceReason) {}

  public record ServiceStatus(@U8 boolean active, @U8 boolean provisioned) {}
}
