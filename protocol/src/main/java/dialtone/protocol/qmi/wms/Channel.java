package dialtone.protocol.qmi.wms;

import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U8;

/// A range of cell broadcast channels, 3GPP TS 23.041 §9.4.1.2.2.
public record Channel(@U16 int start, @U16 int end, @U8 boolean selected) {}
