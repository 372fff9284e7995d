package dialtone.protocol.qmi.wds;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Text;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Asks with which APN and families of addresses the LTE network attached the modem.
@Qmi(service = Service.WDS, id = 0x0085)
public record GetLteAttachParameters() implements Request<GetLteAttachParameters.Reply> {
  public record Reply(
      @Tlv(0x10) @Text Optional<String> apn,
      @Tlv(0x11) @U8 Optional<IpSupportType> ipSupportType,
      @Tlv(0x12) @U8 Optional<Boolean> otaAttachPerformed) {}
}
