package dialtone.protocol.qmi.nas;

import dialtone.protocol.wire.Text;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U8;

/// Which record of names goes with which network and areas (EF_OPL, TS 31.102 §4.2.59).
public record OperatorPlmn(
    @Text(length = 3) String mcc,
    @Text(length = 3) String mnc,
    @U16 int lac1,
    @U16 int lac2,
    @U8 int plmnNameRecordIdentifier) {}
