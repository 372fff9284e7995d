package dialtone.protocol.qmi.nas;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U8;
import java.util.Optional;
import java.util.OptionalLong;

/// Tells that a network has refused the modem, and why.
@Qmi(service = Service.NAS, id = 0x0068)
public record NetworkReject(
    @Tlv(0x01) @U8 Optional<RadioInterface> radioInterface,
    @Tlv(0x02) @U8 Optional<NetworkServiceDomain> serviceDomain,
    @Tlv(0x03) @U8 Optional<RejectCause> rejectCause,
    @Tlv(0x10) Optional<ExactPlmn> plmn,
    @Tlv(0x11) @U32 OptionalLong closedSubscriberGroup)
    implements Indication {}
