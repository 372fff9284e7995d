package dialtone.modem.qmi;

import dialtone.modem.Sms;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.wms.AckIndicator;
import dialtone.protocol.qmi.wms.Delete;
import dialtone.protocol.qmi.wms.EventReport;
import dialtone.protocol.qmi.wms.ListMessages;
import dialtone.protocol.qmi.wms.MessageFormat;
import dialtone.protocol.qmi.wms.MessageMode;
import dialtone.protocol.qmi.wms.MessageProtocol;
import dialtone.protocol.qmi.wms.MessageTagType;
import dialtone.protocol.qmi.wms.RawRead;
import dialtone.protocol.qmi.wms.RawSend;
import dialtone.protocol.qmi.wms.SendAck;
import dialtone.protocol.qmi.wms.SetEventReport;
import dialtone.protocol.qmi.wms.StorageType;
import dialtone.protocol.sms.SmsPdu;
import dialtone.protocol.sms.SmsSubmission;
import dialtone.protocol.wire.Octets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// Short messages by service WMS.
public final class QmiSms implements Sms {
  private static final List<MessageTagType> TAGS =
      List.of(
          MessageTagType.MT_NOT_READ,
          MessageTagType.MT_READ,
          MessageTagType.MO_SENT,
          MessageTagType.MO_NOT_SENT);

  private final QmiClient wms;
  private volatile Consumer<SmsPdu.Decoded> listener = _ -> {};
  private boolean watching;

  public QmiSms(QmiSession session) {
    this.wms = session.client(Service.WMS);
  }

  /// Two round trips: all lists side by side, then all messages.
  @Override
  public List<Entry> list() {
    List<Place> places = new ArrayList<>();
    List<Store> stores = new ArrayList<>();
    List<CompletableFuture<Optional<ListMessages.Reply>>> lists = new ArrayList<>();
    for (Store store : Store.values()) {
      for (MessageTagType tag : TAGS) {
        stores.add(store);
        lists.add(
            Answers.orRefused(
                wms.submit(
                    new ListMessages(
                        Optional.of(storage(store)),
                        Optional.of(tag),
                        Optional.of(MessageMode.GSM_WCDMA)))));
      }
    }
    for (int i = 0; i < lists.size(); i++) {
      Store store = stores.get(i);
      Answers.join(lists.get(i)).flatMap(ListMessages.Reply::messageList).orElse(List.of()).stream()
          .map(message -> new Place(store, message.memoryIndex()))
          .forEach(places::add);
    }
    List<CompletableFuture<Optional<RawRead.Reply>>> reads =
        places.stream().map(place -> Answers.orRefused(wms.submit(reading(place)))).toList();
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < reads.size(); i++) {
      // One that was deleted meanwhile is refused, and not there.
      Place place = places.get(i);
      Answers.join(reads.get(i))
          .flatMap(RawRead.Reply::rawMessageData)
          .ifPresent(data -> entries.add(entry(place, data)));
    }
    return List.copyOf(entries);
  }

  @Override
  public Entry read(Place place) {
    return wms.ask(reading(place))
        .rawMessageData()
        .map(data -> entry(place, data))
        .orElseThrow(
            () -> new ModemFailure(new Failure.Garbled("the message", "the answer holds none")));
  }

  private static RawRead reading(Place place) {
    return new RawRead(
        Optional.of(new RawRead.MessageMemoryStorageId(storage(place.store()), place.index())),
        Optional.of(MessageMode.GSM_WCDMA),
        Optional.empty());
  }

  private static Entry entry(Place place, RawRead.RawMessageData data) {
    return new Entry(place, state(data.messageTag()), decoded(data.format(), data.rawData()));
  }

  private static State state(MessageTagType tag) {
    return switch (tag) {
      case MT_NOT_READ -> State.UNREAD;
      case MT_READ, UNRECOGNISED -> State.READ;
      case MO_SENT -> State.SENT;
      case MO_NOT_SENT -> State.UNSENT;
    };
  }

  private static SmsPdu.Decoded decoded(MessageFormat format, Octets pdu) {
    return switch (format) {
      case GSM_WCDMA_POINT_TO_POINT, MWI -> SmsPdu.decode(pdu);
      case CDMA -> new SmsPdu.Malformed("is of CDMA, which is not read here", 0);
      case GSM_WCDMA_BROADCAST -> new SmsPdu.Malformed("is a broadcast of the cell", 0);
      case UNRECOGNISED -> new SmsPdu.Malformed("is of a kind that is not known", 0);
    };
  }

  private static StorageType storage(Store store) {
    return switch (store) {
      case SIM -> StorageType.UIM;
      case MODEM -> StorageType.NV;
    };
  }

  @Override
  public void delete(Place place) {
    Delete.Reply _ =
        wms.ask(
            new Delete(
                Optional.of(storage(place.store())),
                OptionalLong.of(place.index()),
                Optional.empty(),
                Optional.of(MessageMode.GSM_WCDMA)));
  }

  /// One part after the other: the network orders parts by when they come.
  @Override
  public List<Integer> send(SmsSubmission text) {
    List<Integer> references = new ArrayList<>();
    for (SmsPdu pdu : text.pdus()) {
      RawSend send =
          new RawSend(
              Optional.of(
                  new RawSend.RawMessageData(MessageFormat.GSM_WCDMA_POINT_TO_POINT, pdu.octets())),
              Optional.empty(),
              Optional.empty(),
              OptionalInt.empty(),
              Optional.empty());
      references.add(wms.ask(send).messageId().orElse(0));
    }
    return List.copyOf(references);
  }

  @Override
  public void watch(Consumer<SmsPdu.Decoded> listener) {
    this.listener = listener;
    synchronized (this) {
      if (watching) {
        return;
      }
      watching = true;
    }
    QmiSession.Subscription _ = wms.on(EventReport.class, this::told);
    SetEventReport.Reply _ =
        wms.ask(new SetEventReport(Optional.of(new SetEventReport.NewMtMessageIndicator(true))));
  }

  private void told(EventReport report) {
    report
        .mtMessage()
        .ifPresent(
            stored -> {
              Store store = stored.storageType() == StorageType.NV ? Store.MODEM : Store.SIM;
              listener.accept(read(new Place(store, stored.memoryIndex())).message());
            });
    report.transferRouteMtMessage().ifPresent(this::transferred);
  }

  /// A message that the modem does not store: the network sends it again unless it is acknowledged.
  private void transferred(EventReport.TransferRouteMtMessage message) {
    listener.accept(
        message.format() == MessageFormat.GSM_WCDMA_POINT_TO_POINT
            ? SmsPdu.decodeTpdu(message.rawData())
            : decoded(message.format(), message.rawData()));
    if (message.ackIndicator() == AckIndicator.SEND) {
      Answers.forget(
          wms.submit(
              new SendAck(
                  Optional.of(
                      new SendAck.Information(
                          message.transactionId(), MessageProtocol.WCDMA, true)),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty())));
    }
  }
}
