package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.U8;

/// The service of one system.
///
/// @param trueServiceStatus without what the modem hides while it looks for something better
/// @param preferredDataPath whether data would go that way
public record SystemServiceStatus(
    @U8 ServiceStatus serviceStatus,
    @U8 ServiceStatus trueServiceStatus,
    @U8 boolean preferredDataPath) {}
