package dialtone.protocol.qmi.dms;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import java.util.List;
import java.util.Optional;

/// Asks which firmware images the modem is to run.
@Qmi(service = Service.DMS, id = 0x0047)
public record GetFirmwarePreference() implements Request<GetFirmwarePreference.Reply> {
  public record Reply(@Tlv(0x01) @Count(prefix = 8) Optional<List<FirmwareImage>> list) {}
}
