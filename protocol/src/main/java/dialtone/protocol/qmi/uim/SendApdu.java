package dialtone.protocol.qmi.uim;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Octets;
import dialtone.protocol.wire.U8;
import java.util.Optional;
import java.util.OptionalInt;

/// Sends a command to the card as it is (ISO 7816-4).
///
/// @param channelId 0 or absent for the basic one
@Qmi(service = Service.UIM, id = 0x003b)
public record SendApdu(
    @Tlv(0x01) @U8 OptionalInt slot,
    @Tlv(0x02) @Count(prefix = 16) Optional<Octets> apdu,
    @Tlv(0x10) @U8 OptionalInt channelId,
    @Tlv(0x11) @U8 OptionalInt procedureBytes)
    implements Request<SendApdu.Reply> {
  public record Reply(@Tlv(0x10) @Count(prefix = 16) Optional<Octets> apduResponse) {}
}
