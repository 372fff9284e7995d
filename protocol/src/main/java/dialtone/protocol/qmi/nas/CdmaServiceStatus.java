package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.U8;

/// The service of a CDMA or EV-DO system, and whether data would go that way.
public record CdmaServiceStatus(@U8 ServiceStatus serviceStatus, @U8 boolean preferredDataPath) {}
