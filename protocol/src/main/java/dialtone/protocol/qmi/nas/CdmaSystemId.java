package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.U16;

/// A CDMA system and the network within it.
public record CdmaSystemId(@U16 int sid, @U16 int nid) {}
