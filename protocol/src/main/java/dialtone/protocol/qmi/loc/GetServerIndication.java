package dialtone.protocol.qmi.loc;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Text;
import dialtone.protocol.wire.U32;
import java.util.Optional;

/// The server that helps to find a place.
@Qmi(service = Service.LOC, id = 0x0043)
public record GetServerIndication(
    @Tlv(0x01) @U32 IndicationStatus indicationStatus,
    @Tlv(0x02) @U32 Optional<ServerType> serverType,
    @Tlv(0x10) Optional<Ipv4> ipv4,
    @Tlv(0x11) Optional<Ipv6> ipv6,
    @Tlv(0x12) @Text Optional<String> url)
    implements Indication {}
