package dialtone.protocol.qmi.voice;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U8;
import java.util.List;
import java.util.Optional;

/// Tells what the network's USSD service says or asks.
@Qmi(service = Service.VOICE, id = 0x003e)
public record Ussd(
    @Tlv(0x01) @U8 Optional<UserAction> userAction,
    @Tlv(0x10) Optional<UssData> ussData,
    @Tlv(0x11) @Count(prefix = 8) @U16 Optional<List<Integer>> ussDataUtf16)
    implements Indication {}
