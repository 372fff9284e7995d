package dialtone.protocol.qmi.wms;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Tells whether messages can be sent over IMS. Wanted with [IndicationRegister].
@Qmi(service = Service.WMS, id = 0x004b)
public record TransportNetworkRegistrationStatus(
    @Tlv(0x01) @U8 Optional<NetworkRegistration> registrationStatus) implements Indication {}
