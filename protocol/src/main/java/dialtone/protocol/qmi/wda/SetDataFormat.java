package dialtone.protocol.qmi.wda;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.U32;
import dialtone.protocol.wire.U8;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// Says how packets shall look on the data path: with Ethernet headers or raw, and how many in a
/// transfer. The modem answers what it took, which may be less. Padding and flow control as in
/// uqmi's data file; libqmi has them in the reply only.
@Qmi(service = Service.WDA, id = 0x0020)
public record SetDataFormat(
    @Tlv(0x10) @U8 Optional<Boolean> qosFormat,
    @Tlv(0x11) @U32 Optional<LinkLayerProtocol> linkLayerProtocol,
    @Tlv(0x12) @U32 Optional<DataAggregationProtocol> uplinkDataAggregationProtocol,
    @Tlv(0x13) @U32 Optional<DataAggregationProtocol> downlinkDataAggregationProtocol,
    @Tlv(0x14) @U32 OptionalLong ndpSignature,
    @Tlv(0x15) @U32 OptionalLong downlinkDataAggregationMaxDatagrams,
    @Tlv(0x16) @U32 OptionalLong downlinkDataAggregationMaxSize,
    @Tlv(0x17) Optional<EndpointInfo> endpointInfo,
    @Tlv(0x19) @U32 OptionalLong downlinkMinimumPadding,
    @Tlv(0x1a) @U8 Optional<Boolean> flowControl,
    @Tlv(0x1b) @U32 OptionalLong uplinkDataAggregationMaxDatagrams,
    @Tlv(0x1c) @U32 OptionalLong uplinkDataAggregationMaxSize)
    implements Request<SetDataFormat.Reply> {
  public record Reply(
      @Tlv(0x10) @U8 Optional<Boolean> qosFormat,
      @Tlv(0x11) @U32 Optional<LinkLayerProtocol> linkLayerProtocol,
      @Tlv(0x12) @U32 Optional<DataAggregationProtocol> uplinkDataAggregationProtocol,
      @Tlv(0x13) @U32 Optional<DataAggregationProtocol> downlinkDataAggregationProtocol,
      @Tlv(0x14) @U32 OptionalLong ndpSignature,
      @Tlv(0x15) @U32 OptionalLong downlinkDataAggregationMaxDatagrams,
      @Tlv(0x16) @U32 OptionalLong downlinkDataAggregationMaxSize,
      @Tlv(0x17) @U32 OptionalLong uplinkDataAggregationMaxDatagrams,
      @Tlv(0x18) @U32 OptionalLong uplinkDataAggregationMaxSize,
      @Tlv(0x1a) @U32 OptionalLong downloadMinimumPadding,
      @Tlv(0x1b) @U8 OptionalInt flowControl) {}
}
