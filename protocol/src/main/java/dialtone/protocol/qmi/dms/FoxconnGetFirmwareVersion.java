package dialtone.protocol.qmi.dms;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Text;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Asks a Foxconn modem for the version of its firmware.
@Qmi(service = Service.DMS, id = 0x555e)
public record FoxconnGetFirmwareVersion(
    @Tlv(0x01) @U8 Optional<FoxconnFirmwareVersionType> versionType)
    implements Request<FoxconnGetFirmwareVersion.Reply> {
  public record Reply(@Tlv(0x01) @Text Optional<String> version) {}
}
