package dialtone.simulator.qmi;

import dialtone.protocol.failure.QmiError;
import dialtone.protocol.qmi.voice.AnswerUssd;
import dialtone.protocol.qmi.voice.AnswerUssdCodec;
import dialtone.protocol.qmi.voice.CallEndReason;
import dialtone.protocol.qmi.voice.CancelUssd;
import dialtone.protocol.qmi.voice.CancelUssdCodec;
import dialtone.protocol.qmi.voice.GetAllCallInfo;
import dialtone.protocol.qmi.voice.GetAllCallInfoCodec;
import dialtone.protocol.qmi.voice.IndicationRegister;
import dialtone.protocol.qmi.voice.IndicationRegisterCodec;
import dialtone.protocol.qmi.voice.OriginateUssd;
import dialtone.protocol.qmi.voice.OriginateUssdCodec;
import dialtone.protocol.qmi.voice.UserAction;
import dialtone.protocol.qmi.voice.UssData;
import dialtone.protocol.qmi.voice.UssDataCodingScheme;
import dialtone.protocol.qmi.voice.Ussd;
import dialtone.protocol.qmi.voice.UssdCodec;
import dialtone.protocol.wire.Octets;
import dialtone.simulator.model.Change;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// VOICE: USSD codes. The network's answer is the answer to the request of whoever asked; a code
/// that another face sent comes as an indication.
final class UssdService {
  private final Inside inside;
  private Optional<Exchange<OriginateUssd.Reply, OriginateUssd.Failed>> waiting = Optional.empty();

  private UssdService(Inside inside) {
    this.inside = inside;
  }

  static void add(ServiceTable table, Inside inside) {
    UssdService ussd = new UssdService(inside);
    table
        .on(OriginateUssdCodec.INSTANCE, ussd::originate)
        .on(AnswerUssdCodec.INSTANCE, ussd::answer)
        .accept(CancelUssdCodec.INSTANCE, ussd::cancel)
        .on(IndicationRegisterCodec.INSTANCE, ussd::report)
        .accept(
            GetAllCallInfoCodec.INSTANCE,
            () ->
                new GetAllCallInfo.Reply(
                    Optional.of(List.of()), Optional.of(List.of()), Optional.of(List.of())));
    inside.modem().watch(ussd::changed);
  }

  private static String text(UssData data) {
    Charset charset =
        data.dataCodingScheme() == UssDataCodingScheme.UCS2
            ? StandardCharsets.UTF_16BE
            : StandardCharsets.US_ASCII;
    return new String(data.data().toArray(), charset);
  }

  private static UssData data(String text) {
    boolean ascii = text.chars().allMatch(c -> c < 0x80);
    return ascii
        ? new UssData(
            UssDataCodingScheme.ASCII, Octets.of(text.getBytes(StandardCharsets.US_ASCII)))
        : new UssData(
            UssDataCodingScheme.UCS2, Octets.of(text.getBytes(StandardCharsets.UTF_16BE)));
  }

  private static List<Integer> wide(String text) {
    return text.chars().boxed().toList();
  }

  private void originate(
      OriginateUssd request, Exchange<OriginateUssd.Reply, OriginateUssd.Failed> exchange) {
    Optional<QmiError> obstacle = Obstacles.unlocked(inside.modem());
    if (request.ussData().isEmpty()) {
      exchange.refuse(QmiError.MISSING_ARGUMENT);
    } else if (obstacle.isPresent()) {
      exchange.refuse(obstacle.get());
    } else if (!inside.modem().registration().registered()) {
      exchange.refuse(QmiError.NETWORK_NOT_READY);
    } else {
      waiting.ifPresent(older -> older.refuse(QmiError.ABORTED));
      waiting = Optional.of(exchange);
      if (!inside.modem().ussd(text(request.ussData().get()))) {
        waiting = Optional.empty();
        exchange.refuse(
            QmiError.SUPS_FAILURE_CASE,
            new OriginateUssd.Failed(Optional.of(CallEndReason.RELEASE_NORMAL)));
      }
    }
  }

  private void answer(AnswerUssd request, Exchange<AnswerUssd.Reply, Void> exchange) {
    exchange.refuse(QmiError.INVALID_OPERATION);
  }

  private CancelUssd.Reply cancel() {
    waiting.ifPresent(older -> older.refuse(QmiError.ABORTED));
    waiting = Optional.empty();
    return new CancelUssd.Reply();
  }

  private void report(
      IndicationRegister request, Exchange<IndicationRegister.Reply, Void> exchange) {
    request.ussdNotificationEvents().ifPresent(on -> exchange.client().want(Report.USSD, on));
    exchange.reply(new IndicationRegister.Reply());
  }

  private void changed(Change change) {
    if (change instanceof Change.UssdReply(String text)) {
      Optional<Exchange<OriginateUssd.Reply, OriginateUssd.Failed>> asked = waiting;
      waiting = Optional.empty();
      asked.ifPresentOrElse(exchange -> exchange.reply(reply(text)), () -> tell(text));
    }
  }

  private static OriginateUssd.Reply reply(String text) {
    return new OriginateUssd.Reply(
        Optional.empty(),
        Optional.empty(),
        Optional.of(data(text)),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.of(wide(text)));
  }

  private void tell(String text) {
    inside
        .indications()
        .send(
            UssdCodec.INSTANCE,
            new Ussd(
                Optional.of(UserAction.NOT_REQUIRED),
                Optional.of(data(text)),
                Optional.of(wide(text))),
            Report.USSD);
  }
}
