package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U8;

/// How a CDMA system is named in the codes of an IMSI.
///
/// @param imsi1112 the two digits after the MCC
public record CdmaSystemCodes(@U16 int mcc, @U8 int imsi1112) {}
