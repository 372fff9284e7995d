package dialtone.protocol.qmi.nas;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Flags;
import dialtone.protocol.wire.S8;
import dialtone.protocol.wire.Text;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U8;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Looks for networks, which may take minutes.
///
/// @param networkType all technologies where it is absent
@Qmi(service = Service.NAS, id = 0x0021)
public record NetworkScan(@Tlv(0x10) @U8 @Flags(NetworkScanType.class) OptionalInt networkType)
    implements Request<NetworkScan.Reply> {
  public record Reply(
      @Tlv(0x10) @Count(prefix = 16) Optional<List<NetworkInformation>> networkInformation,
      @Tlv(0x11) @Count(prefix = 16) Optional<List<RadioAccessTechnology>> radioAccessTechnology,
      @Tlv(0x12) @Count(prefix = 16) Optional<List<ExactPlmn>> mncPcsDigitIncludeStatus,
      @Tlv(0x13) @U32 Optional<NetworkScanResult> networkScanResult) {}

  public record Failed(@Tlv(0x13) @U32 Optional<NetworkScanResult> networkScanResult) {}

  /// A network that was found, and its name.
  public record NetworkInformation(
      @U16 int mcc,
      @U16 int mnc,
      @U8 @Flags(NetworkStatus.class) int networkStatus,
      @Text(prefix = 8) String description) {}

  /// In which technology a network was found: one entry for each.
  public record RadioAccessTechnology(
      @U16 int mcc, @U16 int mnc, @S8 RadioInterface radioInterface) {}
}
