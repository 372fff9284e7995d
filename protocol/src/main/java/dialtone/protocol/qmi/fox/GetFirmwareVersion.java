package dialtone.protocol.qmi.fox;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Text;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Asks for the version of the firmware.
@Qmi(service = Service.FOX, id = 0x555e)
public record GetFirmwareVersion(@Tlv(0x01) @U8 Optional<FirmwareVersionType> versionType)
    implements Request<GetFirmwareVersion.Reply> {
  public record Reply(@Tlv(0x01) @Text Optional<String> version) {}
}
