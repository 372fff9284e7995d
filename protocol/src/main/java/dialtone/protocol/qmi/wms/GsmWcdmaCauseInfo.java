package dialtone.protocol.qmi.wms;

import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U8;

/// Why a message was not taken, by the network and by the service centre.
public record GsmWcdmaCauseInfo(@U16 GsmUmtsRpCause rpCause, @U8 GsmUmtsTpCause tpCause) {}
