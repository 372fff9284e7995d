package dialtone.protocol.qmi.dms;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Says which images a firmware download may replace.
@Qmi(service = Service.DMS, id = 0x0050)
public record SetBootImageDownloadMode(@Tlv(0x01) @U8 Optional<BootImageDownloadMode> mode)
    implements Request<SetBootImageDownloadMode.Reply> {
  public record Reply() {}
}
