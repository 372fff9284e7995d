package dialtone.protocol.qmi.dms;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Octets;
import dialtone.protocol.wire.Text;
import dialtone.protocol.wire.U8;
import java.util.List;
import java.util.Optional;

/// Asks which firmware images the modem keeps.
@Qmi(service = Service.DMS, id = 0x0049)
public record ListStoredImages() implements Request<ListStoredImages.Reply> {
  public record Reply(@Tlv(0x01) @Count(prefix = 8) Optional<List<StoredImages>> list) {}

  /// One image.
  ///
  /// @param storageIndex 0xff where the modem decides
  public record StoredImage(
      @U8 int storageIndex,
      @U8 int failureCount,
      @Count(fixed = 16) Octets uniqueId,
      @Text(prefix = 8) String buildId) {}

  /// The images of one type.
  ///
  /// @param indexOfRunningImage 0xff where none runs
  public record StoredImages(
      @U8 FirmwareImageType type,
      @U8 int maximumImages,
      @U8 int indexOfRunningImage,
      @Count(prefix = 8) List<StoredImage> sublist) {}
}
