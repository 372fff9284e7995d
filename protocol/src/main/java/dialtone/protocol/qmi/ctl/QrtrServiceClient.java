package dialtone.protocol.qmi.ctl;

import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U8;

/// A client id, and the service that it is for by a number of 16 bits.
public record QrtrServiceClient(@U16 int service, @U8 int cid) {}
