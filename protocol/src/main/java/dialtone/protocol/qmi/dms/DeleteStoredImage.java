package dialtone.protocol.qmi.dms;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import java.util.Optional;

/// Deletes a firmware image from the modem.
@Qmi(service = Service.DMS, id = 0x004a)
public record DeleteStoredImage(@Tlv(0x01) Optional<FirmwareImage> imageDetails)
    implements Request<DeleteStoredImage.Reply> {
  public record Reply() {}
}
