package dialtone.protocol.qmi.dms;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Flags;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Asks which bands the modem has.
@Qmi(service = Service.DMS, id = 0x0045)
public record GetBandCapabilities() implements Request<GetBandCapabilities.Reply> {
  public record Reply(
      @Tlv(0x01) @U64 @Flags(BandCapability.class) OptionalLong bandCapability,
      @Tlv(0x10) @U64 @Flags(LteBandCapability.class) OptionalLong lteBandCapability,
      @Tlv(0x12) @Count(prefix = 16) @U16 Optional<List<Integer>> extendedLteBandCapability,
      @Tlv(0x13) @Count(prefix = 16) @U16 Optional<List<Integer>> nr5gBandCapability) {}
}
