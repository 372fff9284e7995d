package dialtone.protocol.qmi.wds;

import dialtone.protocol.wire.S8;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U8;

/// [UmtsQos], and whether it is for signalling.
public record UmtsQosWithSignaling(
    @U8 TrafficClass trafficClass,
    @U32 long maxUplinkBitrate,
    @U32 long maxDownlinkBitrate,
    @U32 long guaranteedUplinkBitrate,
    @U32 long guaranteedDownlinkBitrate,
    @U8 DeliveryOrder qosDeliveryOrder,
    @U32 long maximumSduSize,
    @U8 SduErrorRatio sduErrorRatio,
    @U8 SduResidualBitErrorRatio residualBitErrorRatio,
    @U8 SduErroneousDelivery deliveryErroneousSdu,
    @U32 long transferDelay,
    @U32 long trafficHandlingPriority,
    @S8 int signalingIndication) {}
