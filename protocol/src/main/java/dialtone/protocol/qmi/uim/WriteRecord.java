package dialtone.protocol.qmi.uim;

import dialtone.protocol.qmi.Qmi;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.Tlv;
import dialtone.protocol.wire.Count;
import dialtone.protocol.wire.Octets;
import dialtone.protocol.wire.U16;
import dialtone.protocol.wire.U32;
import java.util.Optional;
import java.util.OptionalLong;

/// Writes a record of a file.
@Qmi(service = Service.UIM, id = 0x0023)
public record WriteRecord(
    @Tlv(0x01) Optional<Session> session,
    @Tlv(0x02) Optional<CardFile> file,
    @Tlv(0x03) Optional<RecordContents> writeRecord,
    @Tlv(0x10) @U32 OptionalLong responseInIndicationToken)
    implements Request<WriteRecord.Reply> {
  public record Reply(
      @Tlv(0x10) Optional<CardResult> cardResult,
      @Tlv(0x11) @U32 OptionalLong responseInIndicationToken) {}

  public record Failed(@Tlv(0x10) Optional<CardResult> cardResult) {}

  /// What is written where.
  ///
  /// @param recordNumber from 1
  public record RecordContents(@U16 int recordNumber, @Count(prefix = 16) Octets contents) {}
}
