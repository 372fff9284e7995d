package dialtone.modem.qmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dialtone.modem.Sms.Entry;
import dialtone.modem.Sms.Place;
import dialtone.modem.Sms.State;
import dialtone.modem.Sms.Store;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.wms.AckIndicator;
import dialtone.protocol.qmi.wms.Delete;
import dialtone.protocol.qmi.wms.EventReport;
import dialtone.protocol.qmi.wms.ListMessages;
import dialtone.protocol.qmi.wms.MessageFormat;
import dialtone.protocol.qmi.wms.MessageTagType;
import dialtone.protocol.qmi.wms.RawRead;
import dialtone.protocol.qmi.wms.RawSend;
import dialtone.protocol.qmi.wms.SendAck;
import dialtone.protocol.qmi.wms.SetEventReport;
import dialtone.protocol.qmi.wms.StorageType;
import dialtone.protocol.sms.SmsAddress;
import dialtone.protocol.sms.SmsPdu;
import dialtone.protocol.sms.SmsSubmission;
import dialtone.protocol.wire.Octets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class QmiSmsTest {
  // "hellohello" from +46708251358, the example of 3GPP texts on PDUs that gammu's tests have too.
  private static final String PDU =
      "07911326040000f0040b911346610089f60000208062917314080cc8f71d14969741f977fd07";

  private static final ListMessages LIST =
      new ListMessages(Optional.empty(), Optional.empty(), Optional.empty());
  private static final RawRead READ =
      new RawRead(Optional.empty(), Optional.empty(), Optional.empty());
  private static final RawSend SEND =
      new RawSend(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          OptionalInt.empty(),
          Optional.empty());
  private static final SendAck ACK =
      new SendAck(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  private static final SetEventReport REPORT = new SetEventReport(Optional.empty());

  private final FakeQmiModem modem = FakeQmiModem.whole();
  private final QmiSms sms = new QmiSms(modem.session);

  @AfterEach
  void close() {
    modem.close();
  }

  @Test
  void both_stores_are_listed_with_what_lies_there_and_one_bad_message_hides_nothing() {
    modem.answering(LIST, QmiSmsTest::listed);
    modem.answering(READ, QmiSmsTest::stored);
    List<Entry> all = sms.list();
    assertEquals(
        List.of(new Place(Store.SIM, 1), new Place(Store.SIM, 2), new Place(Store.MODEM, 7)),
        all.stream().map(Entry::place).toList());
    assertEquals(State.UNREAD, all.getFirst().state());
    assertInstanceOf(SmsPdu.Message.class, all.getFirst().message());
    assertInstanceOf(SmsPdu.Malformed.class, all.get(1).message());
  }

  @Test
  void a_message_is_deleted_at_its_place() {
    Delete any =
        new Delete(Optional.empty(), OptionalLong.empty(), Optional.empty(), Optional.empty());
    modem.answers(any, new Delete.Reply());
    sms.delete(new Place(Store.MODEM, 7));
    assertEquals(Optional.of(StorageType.NV), modem.asked(any).getFirst().memoryStorage());
    assertEquals(OptionalLong.of(7), modem.asked(any).getFirst().memoryIndex());
  }

  @Test
  void a_long_text_goes_out_in_parts_in_order() {
    modem.answers(SEND, new RawSend.Reply(OptionalInt.of(42)));
    SmsSubmission text =
        SmsSubmission.of(SmsAddress.number("+491511234567").orElseThrow(), "a".repeat(200));
    assertEquals(List.of(42, 42), sms.send(text));
    assertEquals(
        text.pdus().stream().map(SmsPdu::octets).toList(),
        modem.asked(SEND).stream()
            .map(each -> each.rawMessageData().orElseThrow().rawData())
            .toList());
  }

  @Test
  void a_message_that_came_into_a_store_is_read_and_told() throws InterruptedException {
    modem.answers(REPORT, new SetEventReport.Reply());
    modem.answering(READ, QmiSmsTest::stored);
    BlockingQueue<SmsPdu.Decoded> came = new LinkedBlockingQueue<>();
    sms.watch(came::add);
    modem.tells(
        report(Optional.of(new EventReport.MtMessage(StorageType.UIM, 1)), Optional.empty()));
    assertInstanceOf(SmsPdu.Message.class, came.take());
  }

  @Test
  void a_message_that_is_not_stored_is_told_and_acknowledged() throws InterruptedException {
    modem.answers(REPORT, new SetEventReport.Reply());
    BlockingQueue<SmsPdu.Decoded> came = new LinkedBlockingQueue<>();
    sms.watch(came::add);
    Octets tpdu = Octets.ofHex(PDU.substring(16));
    modem.tells(
        report(
            Optional.empty(),
            Optional.of(
                new EventReport.TransferRouteMtMessage(
                    AckIndicator.SEND, 5, MessageFormat.GSM_WCDMA_POINT_TO_POINT, tpdu))));
    assertInstanceOf(SmsPdu.Message.class, came.take());
    modem.port.await(Service.WMS.number(), 0x37, 1);
    assertEquals(5, modem.asked(ACK).getFirst().information().orElseThrow().transactionId());
  }

  private static EventReport report(
      Optional<EventReport.MtMessage> stored,
      Optional<EventReport.TransferRouteMtMessage> transferred) {
    return new EventReport(
        stored,
        transferred,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static ListMessages.Reply listed(ListMessages asked) {
    boolean sim = asked.storageType().orElseThrow() == StorageType.UIM;
    MessageTagType tag = asked.messageTag().orElseThrow();
    return new ListMessages.Reply(
        Optional.of(
            switch (tag) {
              case MT_NOT_READ ->
                  sim
                      ? List.of(new ListMessages.Message(1, tag), new ListMessages.Message(2, tag))
                      : List.of();
              case MT_READ -> sim ? List.of() : List.of(new ListMessages.Message(7, tag));
              case MO_SENT, MO_NOT_SENT, UNRECOGNISED -> List.of();
            }));
  }

  private static RawRead.Reply stored(RawRead asked) {
    long index = asked.messageMemoryStorageId().orElseThrow().memoryIndex();
    return new RawRead.Reply(
        Optional.of(
            new RawRead.RawMessageData(
                MessageTagType.MT_NOT_READ,
                MessageFormat.GSM_WCDMA_POINT_TO_POINT,
                index == 2 ? Octets.ofHex("0791") : Octets.ofHex(PDU))));
  }
}
