package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.S8;
import dialtone.protocol.wire.U8;
import java.util.List;

/// Whether, where and how the modem is registered.
public record ServingNetwork(
    @U8 RegistrationState registrationState,
    @U8 AttachState csAttachState,
    @U8 AttachState psAttachState,
    @U8 NetworkType selectedNetwork,
    @Count(prefix = 8) @S8 List<RadioInterface> radioInterfaces) {}
