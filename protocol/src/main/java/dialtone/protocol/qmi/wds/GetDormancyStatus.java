package dialtone.protocol.qmi.wds;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Asks whether the radio's channel sleeps.
@Qmi(service = Service.WDS, id = 0x0030)
public record GetDormancyStatus() implements Request<GetDormancyStatus.Reply> {
  public record Reply(@Tlv(0x01) @U8 Optional<DormancyStatus> dormancyStatus) {}
}
