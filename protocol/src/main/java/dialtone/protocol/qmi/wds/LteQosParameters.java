package dialtone.protocol.qmi.wds;

import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U8;

/// The quality of a session in LTE, 3GPP TS 23.203 §6.1.7; rates in bits a second.
public record LteQosParameters(
    @U8 QosClassIdentifier qosClassIdentifier,
    @U32 long guaranteedDownlinkBitrate,
    @U32 long maxDownlinkBitrate,
    @U32 long guaranteedUplinkBitrate,
    @U32 long maxUplinkBitrate) {}
