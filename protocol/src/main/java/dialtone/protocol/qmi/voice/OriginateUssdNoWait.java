package dialtone.protocol.qmi.voice;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.U16;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Tells the network's answer to a USSD code that was sent without waiting.
@Qmi(service = Service.VOICE, id = 0x0043)
public record OriginateUssdNoWait(
    @Tlv(0x10) @U16 OptionalInt errorCode,
    @Tlv(0x11) @U16 Optional<CallEndReason> failureCause,
    @Tlv(0x12) Optional<UssData> ussData,
    @Tlv(0x13) Optional<AlphaIdentifier> alphaIdentifier,
    @Tlv(0x14) @Count(prefix = 8) @U16 Optional<List<Integer>> ussDataUtf16)
    implements Indication {}
