package dialtone.protocol.qmi.loc;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Text;
import dialtone.protocol.wire.U32;
import java.util.List;
import java.util.Optional;

/// The engine asks for the time, and says which servers know it.
@Qmi(service = Service.LOC, id = 0x0028)
public record InjectTimeRequest(@Tlv(0x10) Optional<TimeServerInfo> timeServerInfo)
    implements Indication {
  public record TimeServerInfo(
      @U32 long delayThreshold, @Count(prefix = 8) @Text(prefix = 8) List<String> timeServerList) {}
}
