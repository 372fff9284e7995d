package dialtone.protocol.qmi.loc;

import dialtone.protocol.privacy.Private;
import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Text;
import java.util.Optional;

/// One sentence of NMEA 0183, with its end of line. Wanted with [RegisterEvents].
@Qmi(service = Service.LOC, id = 0x0026)
public record Nmea(@Tlv(0x01) @Text Optional<Private> nmeaString) implements Indication {}
