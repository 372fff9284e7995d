package dialtone.protocol.qmi.dms;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U8;
import java.util.List;
import java.util.Optional;

/// Asks what the modem can do at all.
@Qmi(service = Service.DMS, id = 0x0020)
public record GetCapabilities() implements Request<GetCapabilities.Reply> {
  public record Reply(@Tlv(0x01) Optional<Info> info) {}

  /// What the modem can do.
  ///
  /// @param maxTxChannelRate in bit/s
  /// @param maxRxChannelRate in bit/s
  public record Info(
      @U32 long maxTxChannelRate,
      @U32 long maxRxChannelRate,
      @U8 DataServiceCapability dataServiceCapability,
      @U8 SimCapability simCapability,
      @Count(prefix = 8) @U8 List<RadioInterface> radioInterfaceList) {}
}
