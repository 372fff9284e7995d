package dialtone.protocol.qmi.pds;

import dialtone.protocol.privacy.Private;
import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.S8;
import dialtone.protocol.wire.Text;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// A sentence of NMEA 0183, or how a search for the place stands. Wanted with [SetEventReport].
@Qmi(service = Service.PDS, id = 0x0001)
public record EventReport(
    @Tlv(0x10) @Text Optional<Private> nmeaPosition,
    @Tlv(0x11) Optional<ExtendedNmeaPosition> extendedNmeaPosition,
    @Tlv(0x12) @U8 Optional<PositionSessionStatus> positionSessionStatus)
    implements Indication {
  public record ExtendedNmeaPosition(
      @S8 OperationMode operationMode, @Text(prefix = 16) Private nmea) {}
}
