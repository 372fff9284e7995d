package dialtone.protocol.qmi.loc;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Octets;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U32;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// Hands over a file of predicted orbits, part by part.
@Qmi(service = Service.LOC, id = 0x0035)
public record InjectPredictedOrbitsData(
    @Tlv(0x01) @U32 OptionalLong totalSize,
    @Tlv(0x02) @U16 OptionalInt totalParts,
    @Tlv(0x03) @U16 OptionalInt partNumber,
    @Tlv(0x04) @Count(prefix = 16) Optional<Octets> partData,
    @Tlv(0x10) @U32 Optional<PredictedOrbitsDataFormat> formatType)
    implements Request<InjectPredictedOrbitsData.Reply> {
  public record Reply() {}
}
