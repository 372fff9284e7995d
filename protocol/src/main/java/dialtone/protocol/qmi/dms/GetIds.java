package dialtone.protocol.qmi.dms;

import dialtone.protocol.privacy.Private;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Text;
import java.util.Optional;

/// Asks for the device's numbers.
@Qmi(service = Service.DMS, id = 0x0025)
public record GetIds() implements Request<GetIds.Reply> {
  /// @param imei 15 digits; some firmware has stray octets behind them (libqmi commit 5906ac7b)
  /// @param imeiSoftwareVersion the last two digits of the IMEISV
  public record Reply(
      @Tlv(0x10) @Text Optional<Private> esn,
      @Tlv(0x11) @Text Optional<Private> imei,
      @Tlv(0x12) @Text Optional<Private> meid,
      @Tlv(0x13) @Text Optional<String> imeiSoftwareVersion) {}
}
