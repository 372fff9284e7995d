package dialtone.simulator.qmi;

import dialtone.protocol.failure.QmiError;
import dialtone.protocol.qmi.uim.CardResult;
import dialtone.protocol.qmi.uim.FileType;
import dialtone.protocol.qmi.uim.GetFileAttributes;
import dialtone.protocol.qmi.uim.GetFileAttributesCodec;
import dialtone.protocol.qmi.uim.LogicalChannel;
import dialtone.protocol.qmi.uim.LogicalChannelCodec;
import dialtone.protocol.qmi.uim.OpenLogicalChannel;
import dialtone.protocol.qmi.uim.OpenLogicalChannelCodec;
import dialtone.protocol.qmi.uim.ReadRecord;
import dialtone.protocol.qmi.uim.ReadRecordCodec;
import dialtone.protocol.qmi.uim.ReadTransparent;
import dialtone.protocol.qmi.uim.ReadTransparentCodec;
import dialtone.protocol.qmi.uim.SecurityAttributeLogic;
import dialtone.protocol.qmi.uim.SendApdu;
import dialtone.protocol.qmi.uim.SendApduCodec;
import dialtone.protocol.wire.Octets;
import dialtone.simulator.model.CardFiles;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// UIM: the files of the card, logical channels, and commands passed through to it.
final class CardFileService {
  /// ETSI TS 102 221 §10.2.1.
  private static final CardResult NORMAL = new CardResult(0x90, 0x00);

  private static final Octets UNKNOWN_INSTRUCTION = Octets.of((byte) 0x6d, (byte) 0x00);
  private static final int PIN1 = 1;

  private final Inside inside;

  private CardFileService(Inside inside) {
    this.inside = inside;
  }

  static void add(ServiceTable table, Inside inside) {
    CardFileService files = new CardFileService(inside);
    table
        .on(ReadTransparentCodec.INSTANCE, files::read)
        .on(ReadRecordCodec.INSTANCE, files::readRecord)
        .on(GetFileAttributesCodec.INSTANCE, files::attributes)
        .on(OpenLogicalChannelCodec.INSTANCE, files::open)
        .on(LogicalChannelCodec.INSTANCE, files::channel)
        .on(SendApduCodec.INSTANCE, files::command);
  }

  private CardFiles files() {
    return new CardFiles(inside.modem().settings());
  }

  private Optional<QmiError> obstacle(int file) {
    return file == CardFiles.EF_ICCID
        ? Obstacles.card(inside.modem())
        : Obstacles.unlocked(inside.modem());
  }

  private void read(
      ReadTransparent request, Exchange<ReadTransparent.Reply, ReadTransparent.Failed> exchange) {
    if (request.file().isEmpty()) {
      exchange.refuse(QmiError.MISSING_ARGUMENT);
      return;
    }
    int file = request.file().get().fileId();
    Optional<Octets> contents = files().contents(file);
    Optional<QmiError> obstacle = obstacle(file);
    if (obstacle.isPresent()) {
      exchange.refuse(obstacle.get());
    } else if (contents.isEmpty()) {
      exchange.refuse(QmiError.SIM_FILE_NOT_FOUND);
    } else {
      Octets part =
          request
              .readInformation()
              .map(info -> part(contents.get(), info.offset(), info.length()))
              .orElse(contents.get());
      exchange.reply(
          new ReadTransparent.Reply(
              Optional.of(NORMAL), Optional.of(part), OptionalLong.empty(), Optional.empty()));
    }
  }

  /// A length of 0 is all that is left.
  private static Octets part(Octets contents, int offset, int length) {
    int from = Math.min(offset, contents.size());
    int to = length == 0 ? contents.size() : Math.min(contents.size(), from + length);
    return contents.slice(from, to);
  }

  private void readRecord(
      ReadRecord request, Exchange<ReadRecord.Reply, ReadRecord.Failed> exchange) {
    if (request.file().isEmpty()) {
      exchange.refuse(QmiError.MISSING_ARGUMENT);
      return;
    }
    Optional<QmiError> obstacle = obstacle(request.file().get().fileId());
    Optional<Octets> contents = files().record(request.file().get().fileId());
    if (obstacle.isPresent()) {
      exchange.refuse(obstacle.get());
    } else if (contents.isEmpty()
        || request.record().map(ReadRecord.RecordPosition::recordNumber).orElse(1) != 1) {
      exchange.refuse(QmiError.SIM_FILE_NOT_FOUND);
    } else {
      exchange.reply(
          new ReadRecord.Reply(
              Optional.of(NORMAL), contents, Optional.empty(), OptionalLong.empty()));
    }
  }

  private void attributes(
      GetFileAttributes request,
      Exchange<GetFileAttributes.Reply, GetFileAttributes.Failed> exchange) {
    if (request.file().isEmpty()) {
      exchange.refuse(QmiError.MISSING_ARGUMENT);
      return;
    }
    int file = request.file().get().fileId();
    Optional<QmiError> obstacle = obstacle(file);
    Optional<Octets> record = files().record(file);
    Optional<Octets> contents = files().contents(file).or(() -> record);
    if (obstacle.isPresent() || contents.isEmpty()) {
      exchange.refuse(obstacle.orElse(QmiError.SIM_FILE_NOT_FOUND));
    } else {
      exchange.reply(
          new GetFileAttributes.Reply(
              Optional.of(NORMAL),
              Optional.of(described(file, contents.get().size(), record.isPresent())),
              OptionalLong.empty()));
    }
  }

  private static GetFileAttributes.FileAttributes described(int file, int size, boolean records) {
    boolean free = file == CardFiles.EF_ICCID;
    return new GetFileAttributes.FileAttributes(
        size,
        file,
        records ? FileType.LINEAR_FIXED : FileType.TRANSPARENT,
        records ? size : 0,
        records ? 1 : 0,
        free ? SecurityAttributeLogic.ALWAYS : SecurityAttributeLogic.SINGLE,
        free ? 0 : PIN1,
        SecurityAttributeLogic.NEVER,
        0,
        SecurityAttributeLogic.NEVER,
        0,
        SecurityAttributeLogic.NEVER,
        0,
        SecurityAttributeLogic.NEVER,
        0,
        Octets.NONE);
  }

  /// There is no application but the USIM, which needs no channel.
  private void open(
      OpenLogicalChannel request,
      Exchange<OpenLogicalChannel.Reply, OpenLogicalChannel.Failed> exchange) {
    Optional<QmiError> obstacle = Obstacles.card(inside.modem());
    boolean known = request.aid().filter(CardService.USIM::equals).isPresent();
    if (obstacle.isPresent() || !known) {
      exchange.refuse(obstacle.orElse(QmiError.INVALID_ARGUMENT));
    } else {
      exchange.reply(
          new OpenLogicalChannel.Reply(
              OptionalInt.of(1), Optional.of(NORMAL), Optional.of(Octets.NONE)));
    }
  }

  private void channel(
      LogicalChannel request, Exchange<LogicalChannel.Reply, LogicalChannel.Failed> exchange) {
    exchange.reply(
        new LogicalChannel.Reply(request.channelId(), Optional.of(NORMAL), Optional.empty()));
  }

  private void command(SendApdu request, Exchange<SendApdu.Reply, Void> exchange) {
    Optional<QmiError> obstacle = Obstacles.card(inside.modem());
    obstacle.ifPresentOrElse(
        exchange::refuse,
        () -> exchange.reply(new SendApdu.Reply(Optional.of(UNKNOWN_INSTRUCTION))));
  }
}
