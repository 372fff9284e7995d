package dialtone.protocol.qmi.nas;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Flags;
import dialtone.protocol.wire.U8;
import java.util.OptionalInt;

/// Looks for networks and tells of them as they are found, by [IncrementalNetworkScanIndication].
///
/// @param networkType all technologies where it is absent
@Qmi(service = Service.NAS, id = 0x0085)
public record IncrementalNetworkScan(
    @Tlv(0x10) @U8 @Flags(NetworkScanType.class) OptionalInt networkType)
    implements Request<IncrementalNetworkScan.Reply> {
  public record Reply() {}
}
