package dialtone.protocol.qmi.nas;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
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

/// Tells which networks an incremental scan has found so far.
@Qmi(service = Service.NAS, id = 0x0085)
public record IncrementalNetworkScanIndication(
    @Tlv(0x01) @U32 Optional<IncrementalNetworkScanStatus> status,
    @Tlv(0x10) @Count(prefix = 16) Optional<List<NetworkInformation>> networkInformation)
    implements Indication {
  /// A network that was found, and its name.
  public record NetworkInformation(
      @U16 int mcc,
      @U16 int mnc,
      @U8 @Flags(NetworkStatus.class) int networkStatus,
      @S8 RadioInterface radioInterface,
      @U8 boolean includesPcsDigit,
      @Text(prefix = 8) String description) {}
}
