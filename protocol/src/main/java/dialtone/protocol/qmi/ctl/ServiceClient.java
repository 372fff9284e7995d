package dialtone.protocol.qmi.ctl;

import dialtone.protocol.wire.U8;

/// A client id, and the service that it is for.
public record ServiceClient(@U8 int service, @U8 int cid) {}
