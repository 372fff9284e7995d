package dialtone.protocol.qmi.loc;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U64;
import java.util.Optional;

/// Since when the predicted orbits are good (milliseconds since 1970), and for how many hours.
@Qmi(service = Service.LOC, id = 0x0037)
public record GetPredictedOrbitsDataValidityIndication(
    @Tlv(0x01) @U32 IndicationStatus indicationStatus,
    @Tlv(0x10) Optional<ValidityInfo> validityInfo)
    implements Indication {
  public record ValidityInfo(@U64 long startUtcTimestamp, @U16 int durationHours) {}
}
