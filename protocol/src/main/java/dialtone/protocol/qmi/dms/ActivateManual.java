package dialtone.protocol.qmi.dms;

import dialtone.protocol.privacy.Private;
import dialtone.protocol.privacy.Secret;
import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Octets;
import dialtone.protocol.wire.Text;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U8;
import java.util.Optional;

/// Activates a CDMA subscription with values from its operator.
///
/// @param mnHaKey shared with the home agent of Mobile IP
/// @param mnAaaKey shared with its authentication server
@Qmi(service = Service.DMS, id = 0x0033)
public record ActivateManual(
    @Tlv(0x01) Optional<Info> info,
    @Tlv(0x11) @Text(prefix = 8) Optional<Secret> mnHaKey,
    @Tlv(0x12) @Text(prefix = 8) Optional<Secret> mnAaaKey,
    @Tlv(0x13) Optional<Prl> prl)
    implements Request<ActivateManual.Reply> {
  public record Reply() {}

  public record Info(
      @Text(length = 6) Secret serviceProgrammingCode,
      @U16 int systemIdentificationNumber,
      @Text(prefix = 8) Private mobileDirectoryNumber,
      @Text(prefix = 8) Private mobileIdentificationNumber) {}

  /// A piece of the roaming list.
  ///
  /// @param totalLength of the whole list, in octets
  /// @param segmentLength of this piece, in octets
  /// @param sequence which piece it is, from 0
  public record Prl(
      @U16 int totalLength, @U16 int segmentLength, @U8 int sequence, @Count Octets segment) {}
}
