package dialtone.protocol.qmi.dms;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Text;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U32;
import java.util.Optional;
import java.util.OptionalLong;

/// Asks about a firmware image that the modem keeps.
@Qmi(service = Service.DMS, id = 0x004c)
public record GetStoredImageInfo(@Tlv(0x01) Optional<FirmwareImage> imageDetails)
    implements Request<GetStoredImageInfo.Reply> {
  public record Reply(
      @Tlv(0x10) Optional<BootVersion> bootVersion,
      @Tlv(0x11) Optional<PriVersion> priVersion,
      @Tlv(0x12) @U32 OptionalLong oemLockId) {}

  public record BootVersion(@U16 int majorVersion, @U16 int minorVersion) {}

  public record PriVersion(@U32 long priVersion, @Text(length = 32) String priInfo) {}
}
