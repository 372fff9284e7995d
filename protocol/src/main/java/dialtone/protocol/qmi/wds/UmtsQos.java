package dialtone.protocol.qmi.wds;

import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U8;

/// The quality of a UMTS session, 3GPP TS 24.008 §10.5.6.5: rates in bits a second, delay in
/// milliseconds. 0 takes what is subscribed.
public record UmtsQos(
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
    @U32 long trafficHandlingPriority) {}
