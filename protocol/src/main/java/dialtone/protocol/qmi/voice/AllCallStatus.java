package dialtone.protocol.qmi.voice;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import java.util.List;
import java.util.Optional;

/// Tells of all calls when one has changed.
@Qmi(service = Service.VOICE, id = 0x002e)
public record AllCallStatus(
    @Tlv(0x01) @Count(prefix = 8) Optional<List<CallInformation>> callInformation,
    @Tlv(0x10) @Count(prefix = 8) Optional<List<RemotePartyNumber>> remotePartyNumber,
    @Tlv(0x12) @Count(prefix = 8) Optional<List<CallAlerting>> alertingType)
    implements Indication {}
