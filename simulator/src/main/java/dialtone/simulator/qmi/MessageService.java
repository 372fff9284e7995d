package dialtone.simulator.qmi;

import dialtone.protocol.failure.QmiError;
import dialtone.protocol.qmi.wms.Delete;
import dialtone.protocol.qmi.wms.DeleteCodec;
import dialtone.protocol.qmi.wms.EventReport;
import dialtone.protocol.qmi.wms.EventReportCodec;
import dialtone.protocol.qmi.wms.ListMessages;
import dialtone.protocol.qmi.wms.ListMessagesCodec;
import dialtone.protocol.qmi.wms.MessageFormat;
import dialtone.protocol.qmi.wms.MessageMode;
import dialtone.protocol.qmi.wms.MessageTagType;
import dialtone.protocol.qmi.wms.ModifyTag;
import dialtone.protocol.qmi.wms.ModifyTagCodec;
import dialtone.protocol.qmi.wms.RawRead;
import dialtone.protocol.qmi.wms.RawReadCodec;
import dialtone.protocol.qmi.wms.RawSend;
import dialtone.protocol.qmi.wms.RawSendCodec;
import dialtone.protocol.qmi.wms.RawWrite;
import dialtone.protocol.qmi.wms.RawWriteCodec;
import dialtone.protocol.qmi.wms.SendFromMemoryStorage;
import dialtone.protocol.qmi.wms.SendFromMemoryStorageCodec;
import dialtone.protocol.qmi.wms.StorageType;
import dialtone.simulator.model.Change;
import dialtone.simulator.model.MessageStore;
import dialtone.simulator.model.MessageStore.Place;
import dialtone.simulator.model.MessageStore.Storage;
import dialtone.simulator.model.MessageStore.Stored;
import dialtone.simulator.model.MessageStore.Tag;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// WMS: short messages are listed, read, written, sent and deleted.
final class MessageService {
  private final Inside inside;
  private int reference;

  private MessageService(Inside inside) {
    this.inside = inside;
  }

  static void add(ServiceTable table, Inside inside) {
    MessageService messages = new MessageService(inside);
    table
        .on(ListMessagesCodec.INSTANCE, messages::list)
        .on(RawReadCodec.INSTANCE, messages::read)
        .on(RawWriteCodec.INSTANCE, messages::write)
        .on(RawSendCodec.INSTANCE, messages::send)
        .on(SendFromMemoryStorageCodec.INSTANCE, messages::sendStored)
        .on(DeleteCodec.INSTANCE, messages::delete)
        .on(ModifyTagCodec.INSTANCE, messages::tag);
    MessageSettings.add(table, inside);
    inside.modem().watch(messages::changed);
  }

  private MessageStore store() {
    return inside.modem().messages();
  }

  private static Optional<Storage> storage(StorageType type) {
    return switch (type) {
      case UIM -> Optional.of(Storage.SIM);
      case NV -> Optional.of(Storage.MEMORY);
      case NONE, UNRECOGNISED -> Optional.empty();
    };
  }

  private static StorageType type(Storage storage) {
    return switch (storage) {
      case SIM -> StorageType.UIM;
      case MEMORY -> StorageType.NV;
    };
  }

  private static MessageTagType tag(Tag tag) {
    return switch (tag) {
      case READ -> MessageTagType.MT_READ;
      case UNREAD -> MessageTagType.MT_NOT_READ;
      case SENT -> MessageTagType.MO_SENT;
      case UNSENT -> MessageTagType.MO_NOT_SENT;
    };
  }

  private static Optional<Tag> tag(MessageTagType type) {
    return switch (type) {
      case MT_READ -> Optional.of(Tag.READ);
      case MT_NOT_READ -> Optional.of(Tag.UNREAD);
      case MO_SENT -> Optional.of(Tag.SENT);
      case MO_NOT_SENT -> Optional.of(Tag.UNSENT);
      case UNRECOGNISED -> Optional.empty();
    };
  }

  private static boolean gsm(Optional<MessageMode> mode) {
    return mode.orElse(MessageMode.GSM_WCDMA) == MessageMode.GSM_WCDMA;
  }

  /// The card's messages need the PIN; the others too, as in real modems.
  private <R, F> boolean refused(Exchange<R, F> exchange) {
    Optional<QmiError> obstacle = Obstacles.unlocked(inside.modem());
    obstacle.ifPresent(exchange::refuse);
    return obstacle.isPresent();
  }

  private void list(ListMessages request, Exchange<ListMessages.Reply, Void> exchange) {
    Optional<Storage> storage = request.storageType().flatMap(MessageService::storage);
    if (refused(exchange)) {
      return;
    }
    if (storage.isEmpty()) {
      exchange.refuse(QmiError.INVALID_ARGUMENT);
      return;
    }
    List<ListMessages.Message> all =
        store().of(storage.get()).entrySet().stream()
            .filter(_ -> gsm(request.messageMode()))
            .map(e -> new ListMessages.Message(e.getKey(), tag(e.getValue().tag())))
            .filter(m -> request.messageTag().map(m.messageTag()::equals).orElse(true))
            .toList();
    exchange.reply(new ListMessages.Reply(Optional.of(all)));
  }

  private static Optional<Place> place(StorageType type, long index) {
    return storage(type).map(storage -> new Place(storage, (int) index));
  }

  private void read(RawRead request, Exchange<RawRead.Reply, Void> exchange) {
    if (refused(exchange)) {
      return;
    }
    Optional<Place> place =
        request.messageMemoryStorageId().flatMap(id -> place(id.storageType(), id.memoryIndex()));
    Optional<Stored> message = place.flatMap(store()::at);
    if (message.isEmpty()) {
      exchange.refuse(QmiError.NO_ENTRY);
      return;
    }
    exchange.reply(
        new RawRead.Reply(
            Optional.of(
                new RawRead.RawMessageData(
                    tag(message.get().tag()),
                    MessageFormat.GSM_WCDMA_POINT_TO_POINT,
                    message.get().pdu()))));
    if (message.get().tag() == Tag.UNREAD) {
      boolean _ = store().tag(place.get(), Tag.READ);
    }
  }

  private void write(RawWrite request, Exchange<RawWrite.Reply, Void> exchange) {
    if (refused(exchange)) {
      return;
    }
    Optional<Storage> storage = request.rawMessageData().flatMap(d -> storage(d.storageType()));
    if (storage.isEmpty()) {
      exchange.refuse(QmiError.INVALID_ARGUMENT);
      return;
    }
    Stored message = new Stored(request.rawMessageData().get().rawData(), Tag.UNSENT);
    store()
        .add(storage.get(), message)
        .ifPresentOrElse(
            place -> exchange.reply(new RawWrite.Reply(OptionalLong.of(place.index()))),
            () -> exchange.refuse(QmiError.DEVICE_STORAGE_FULL));
  }

  private void send(RawSend request, Exchange<RawSend.Reply, RawSend.Failed> exchange) {
    if (refused(exchange)) {
      return;
    }
    if (request.rawMessageData().isEmpty()) {
      exchange.refuse(QmiError.MISSING_ARGUMENT);
    } else if (!inside.modem().registration().registered()) {
      exchange.refuse(QmiError.NETWORK_NOT_READY);
    } else {
      store().sent(request.rawMessageData().get().rawData());
      exchange.reply(new RawSend.Reply(OptionalInt.of(reference++ & 0xff)));
    }
  }

  private void sendStored(
      SendFromMemoryStorage request,
      Exchange<SendFromMemoryStorage.Reply, SendFromMemoryStorage.Failed> exchange) {
    if (refused(exchange)) {
      return;
    }
    Optional<Place> place =
        request.information().flatMap(id -> place(id.storageType(), id.memoryIndex()));
    Optional<Stored> message = place.flatMap(store()::at);
    if (message.isEmpty()) {
      exchange.refuse(QmiError.NO_ENTRY);
    } else if (!inside.modem().registration().registered()) {
      exchange.refuse(QmiError.NETWORK_NOT_READY);
    } else {
      boolean _ = store().tag(place.get(), Tag.SENT);
      store().sent(message.get().pdu());
      exchange.reply(new SendFromMemoryStorage.Reply(OptionalInt.of(reference++ & 0xff)));
    }
  }

  /// One message by its index; without one all of a storage, or all with a tag.
  private void delete(Delete request, Exchange<Delete.Reply, Void> exchange) {
    Optional<Storage> storage = request.memoryStorage().flatMap(MessageService::storage);
    if (refused(exchange)) {
      return;
    }
    if (storage.isEmpty()) {
      exchange.refuse(QmiError.INVALID_ARGUMENT);
    } else if (request.memoryIndex().isPresent()) {
      Place place = new Place(storage.get(), (int) request.memoryIndex().getAsLong());
      answer(store().delete(place), exchange, new Delete.Reply());
    } else {
      Optional<Tag> which = request.messageTag().flatMap(MessageService::tag);
      store()
          .of(storage.get())
          .values()
          .removeIf(message -> which.map(message.tag()::equals).orElse(true));
      exchange.reply(new Delete.Reply());
    }
  }

  private void tag(ModifyTag request, Exchange<ModifyTag.Reply, Void> exchange) {
    Optional<Place> place =
        request.messageTag().flatMap(id -> place(id.storageType(), id.memoryIndex()));
    Optional<Tag> wanted = request.messageTag().flatMap(id -> tag(id.messageTag()));
    if (place.isEmpty() || wanted.isEmpty()) {
      exchange.refuse(QmiError.INVALID_ARGUMENT);
    } else {
      answer(store().tag(place.get(), wanted.get()), exchange, new ModifyTag.Reply());
    }
  }

  private static <R> void answer(boolean found, Exchange<R, Void> exchange, R done) {
    if (found) {
      exchange.reply(done);
    } else {
      exchange.refuse(QmiError.NO_ENTRY);
    }
  }

  private void changed(Change change) {
    if (change instanceof Change.MessageArrived(Place place)) {
      inside
          .indications()
          .send(
              EventReportCodec.INSTANCE,
              new EventReport(
                  Optional.of(new EventReport.MtMessage(type(place.storage()), place.index())),
                  Optional.empty(),
                  Optional.of(MessageMode.GSM_WCDMA),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.of(false)),
              Report.MESSAGES);
    }
  }
}
