package dialtone.protocol.qmi.uim;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Octets;
import java.util.Optional;

/// Takes away or sets locks of the modem with data that its maker has signed.
@Qmi(service = Service.UIM, id = 0x005d)
public record RemoteUnlock(
    @Tlv(0x10) @Count(prefix = 16) Optional<Octets> simlockData,
    @Tlv(0x12) @Count(prefix = 16) Optional<Octets> simlockExtendedData)
    implements Request<RemoteUnlock.Reply> {
  public record Reply() {}
}
