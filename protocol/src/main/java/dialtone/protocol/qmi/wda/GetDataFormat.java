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

/// Asks how packets look on the data path.
@Qmi(service = Service.WDA, id = 0x0021)
public record GetDataFormat(@Tlv(0x10) Optional<EndpointInfo> endpointInfo)
    implements Request<GetDataFormat.Reply> {
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
