package dialtone.simulator.qmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.protocol.failure.QmiError;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.voice.OriginateUssd;
import dialtone.protocol.qmi.voice.OriginateUssdCodec;
import dialtone.protocol.qmi.voice.UssData;
import dialtone.protocol.qmi.voice.UssDataCodingScheme;
import dialtone.protocol.qmi.wms.Delete;
import dialtone.protocol.qmi.wms.DeleteCodec;
import dialtone.protocol.qmi.wms.EventReportCodec;
import dialtone.protocol.qmi.wms.ListMessages;
import dialtone.protocol.qmi.wms.ListMessagesCodec;
import dialtone.protocol.qmi.wms.MessageFormat;
import dialtone.protocol.qmi.wms.MessageTagType;
import dialtone.protocol.qmi.wms.RawRead;
import dialtone.protocol.qmi.wms.RawReadCodec;
import dialtone.protocol.qmi.wms.RawSend;
import dialtone.protocol.qmi.wms.RawSendCodec;
import dialtone.protocol.qmi.wms.SetEventReport;
import dialtone.protocol.qmi.wms.SetEventReportCodec;
import dialtone.protocol.qmi.wms.StorageType;
import dialtone.protocol.wire.Octets;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

final class MessagesTest {
  private final QmiHost host =
      new QmiHost("quectel-ec25", "sms=+4930123456:hello", "ussd.*100#=Balance 5.00");
  private final int wms = host.client(Service.WMS);

  private List<MessageTagType> tags() {
    return host
        .ask(
            ListMessagesCodec.INSTANCE,
            new ListMessages(Optional.of(StorageType.UIM), Optional.empty(), Optional.empty()),
            wms)
        .messageList()
        .orElseThrow()
        .stream()
        .map(ListMessages.Message::messageTag)
        .toList();
  }

  private static RawRead first() {
    return new RawRead(
        Optional.of(new RawRead.MessageMemoryStorageId(StorageType.UIM, 0)),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void a_message_is_read_once_and_then_deleted() {
    assertEquals(List.of(MessageTagType.MT_NOT_READ), tags());
    // SMS-DELIVER through +15550199 from +4930123456, GSM alphabet, "hello" (3GPP TS 23.040).
    String centre = "059151551099";
    String deliver = "040a91940321436500006210203040500005e8329bfd06";
    assertEquals(
        Octets.ofHex(centre + deliver),
        host.ask(RawReadCodec.INSTANCE, first(), wms).rawMessageData().orElseThrow().rawData());
    assertEquals(List.of(MessageTagType.MT_READ), tags());
    host.ask(
        DeleteCodec.INSTANCE,
        new Delete(
            Optional.of(StorageType.UIM), OptionalLong.of(0), Optional.empty(), Optional.empty()),
        wms);
    assertEquals(List.of(), tags());
    assertEquals(QmiError.NO_ENTRY, host.refused(RawReadCodec.INSTANCE, first(), wms));
  }

  @Test
  void a_message_to_oneself_comes_back_and_is_told() {
    host.ask(
        SetEventReportCodec.INSTANCE,
        new SetEventReport(Optional.of(new SetEventReport.NewMtMessageIndicator(true))),
        wms);
    // SMS-SUBMIT to +15550100, GSM alphabet, "hello".
    Octets submit = Octets.ofHex("0001000891515510" + "00" + "0000" + "05e8329bfd06");
    host.ask(
        RawSendCodec.INSTANCE,
        new RawSend(
            Optional.of(new RawSend.RawMessageData(MessageFormat.GSM_WCDMA_POINT_TO_POINT, submit)),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty()),
        wms);
    assertEquals(2, tags().size());
    assertEquals(
        1, host.told(EventReportCodec.INSTANCE).getFirst().mtMessage().orElseThrow().memoryIndex());
  }

  @Test
  void a_ussd_code_is_answered_by_the_network() {
    int voice = host.client(Service.VOICE);
    UssData code =
        new UssData(
            UssDataCodingScheme.ASCII, Octets.of("*100#".getBytes(StandardCharsets.US_ASCII)));
    UssData answer =
        host.ask(OriginateUssdCodec.INSTANCE, new OriginateUssd(Optional.of(code)), voice)
            .ussData()
            .orElseThrow();
    assertTrue(new String(answer.data().toArray(), StandardCharsets.US_ASCII).contains("5.00"));
  }
}
