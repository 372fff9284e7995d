package dialtone.protocol.qmi.dsd;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import java.util.List;
import java.util.Optional;

/// Asks which systems could carry data, the preferred one first.
@Qmi(service = Service.DSD, id = 0x0024)
public record GetSystemStatus() implements Request<GetSystemStatus.Reply> {
  public record Reply(
      @Tlv(0x10) @Count(prefix = 8) Optional<List<AvailableSystem>> availableSystems) {}
}
