package dialtone.protocol.qmi.dms;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.U8;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Says which firmware images the modem is to run.
///
/// @param modemStorageIndex where among its stored images a downloaded one goes
@Qmi(service = Service.DMS, id = 0x0048)
public record SetFirmwarePreference(
    @Tlv(0x01) @Count(prefix = 8) Optional<List<FirmwareImage>> list,
    @Tlv(0x10) @U8 Optional<Boolean> downloadOverride,
    @Tlv(0x11) @U8 OptionalInt modemStorageIndex)
    implements Request<SetFirmwarePreference.Reply> {
  public record Reply(
      @Tlv(0x01) @Count(prefix = 8) @U8 Optional<List<FirmwareImageType>> imageDownloadList) {}
}
