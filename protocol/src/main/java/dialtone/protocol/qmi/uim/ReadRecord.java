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
import java.util.OptionalInt;
import java.util.OptionalLong;

/// Asks for records of a file.
///
/// @param lastRecord up to which records are wanted
@Qmi(service = Service.UIM, id = 0x0021)
public record ReadRecord(
    @Tlv(0x01) Optional<Session> session,
    @Tlv(0x02) Optional<CardFile> file,
    @Tlv(0x03) Optional<RecordPosition> record,
    @Tlv(0x10) @U16 OptionalInt lastRecord,
    @Tlv(0x11) @U32 OptionalLong responseInIndicationToken)
    implements Request<ReadRecord.Reply> {
  public record Reply(
      @Tlv(0x10) Optional<CardResult> cardResult,
      @Tlv(0x11) @Count(prefix = 16) Optional<Octets> readResult,
      @Tlv(0x12) @Count(prefix = 16) Optional<Octets> additionalReadResult,
      @Tlv(0x13) @U32 OptionalLong responseInIndicationToken) {}

  public record Failed(@Tlv(0x10) Optional<CardResult> cardResult) {}

  /// Which record is wanted.
  ///
  /// @param recordNumber from 1
  /// @param recordLength in octets, 0 for all
  public record RecordPosition(@U16 int recordNumber, @U16 int recordLength) {}
}
