package dialtone.protocol.qmi.dms;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Asks which images a firmware download may replace.
@Qmi(service = Service.DMS, id = 0x004f)
public record GetBootImageDownloadMode() implements Request<GetBootImageDownloadMode.Reply> {
  public record Reply(@Tlv(0x10) @U8 Optional<BootImageDownloadMode> mode) {}
}
