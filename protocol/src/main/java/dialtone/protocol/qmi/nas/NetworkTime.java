package dialtone.protocol.qmi.nas;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.S8;
import dialtone.protocol.wire.U8;
import java.util.Optional;
import java.util.OptionalInt;

/// Tells the time as the network has just told it.
///
/// @param timezoneOffset in quarters of an hour east of Greenwich
@Qmi(service = Service.NAS, id = 0x004c)
public record NetworkTime(
    @Tlv(0x01) Optional<UniversalTime> universalTime,
    @Tlv(0x10) @S8 OptionalInt timezoneOffset,
    @Tlv(0x11) @U8 Optional<DaylightSavingsAdjustment> daylightSavingsAdjustment,
    @Tlv(0x12) @S8 Optional<RadioInterface> radioInterface)
    implements Indication {}
