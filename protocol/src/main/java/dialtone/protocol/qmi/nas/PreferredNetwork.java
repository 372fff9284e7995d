package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Flags;
import dialtone.protocol.wire.U16;

/// A preferred network and the technologies that it is preferred in.
public record PreferredNetwork(
    @U16 int mcc,
    @U16 int mnc,
    @U16 @Flags(PlmnAccessTechnologyIdentifier.class) int radioAccessTechnology) {}
