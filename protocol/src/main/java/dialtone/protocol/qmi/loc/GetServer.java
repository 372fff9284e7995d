package dialtone.protocol.qmi.loc;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Flags;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U8;
import java.util.Optional;
import java.util.OptionalInt;

/// Asks for the server that helps to find a place; [GetServerIndication] answers.
@Qmi(service = Service.LOC, id = 0x0043)
public record GetServer(
    @Tlv(0x01) @U32 Optional<ServerType> serverType,
    @Tlv(0x10) @U8 @Flags(ServerAddressType.class) OptionalInt serverAddressType)
    implements Request<GetServer.Reply> {
  public record Reply() {}
}
