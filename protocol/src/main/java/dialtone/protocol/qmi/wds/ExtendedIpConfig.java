package dialtone.protocol.qmi.wds;

import dialtone.protocol.qmi.Indication;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Flags;
import dialtone.protocol.wire.U32;
import java.util.OptionalLong;

/// The network gave a standing session other addresses, servers or another MTU. The mask says
/// which; [GetCurrentSettings] asks for them. Wanted with [IndicationRegister].
@Qmi(service = Service.WDS, id = 0x008c)
public record ExtendedIpConfig(
    @Tlv(0x10) @U32 @Flags(RequestedSettings.class) OptionalLong changedIpConfiguration)
    implements Indication {}
