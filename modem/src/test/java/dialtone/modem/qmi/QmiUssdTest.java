package dialtone.modem.qmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dialtone.modem.Ussd.Answer;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.failure.QmiError;
import dialtone.protocol.privacy.Private;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.voice.AnswerUssd;
import dialtone.protocol.qmi.voice.CancelUssd;
import dialtone.protocol.qmi.voice.OriginateUssd;
import dialtone.protocol.qmi.voice.ReleaseUssd;
import dialtone.protocol.qmi.voice.UserAction;
import dialtone.protocol.qmi.voice.UssData;
import dialtone.protocol.qmi.voice.UssDataCodingScheme;
import dialtone.protocol.qmi.voice.Ussd;
import dialtone.protocol.wire.Octets;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class QmiUssdTest {
  private static final OriginateUssd ASK = new OriginateUssd(Optional.empty());
  private static final int ORIGINATE = 0x3a;

  private final FakeQmiModem modem = FakeQmiModem.whole();
  private final QmiUssd ussd = new QmiUssd(modem.session, modem.clock);

  @AfterEach
  void close() {
    modem.close();
  }

  @Test
  void an_answer_in_the_reply_is_the_answer() {
    modem.answers(ASK, reply(Optional.of(ascii("Balance 5 EUR")), Optional.empty()));
    assertEquals(new Answer.Told(new Private("Balance 5 EUR")), ussd.ask("*100#"));
    assertEquals("*100#", text(modem.asked(ASK).getFirst().ussData().orElseThrow()));
  }

  @Test
  void a_text_beyond_ascii_is_read_as_the_modem_has_it() {
    modem.answers(ASK, reply(Optional.of(ascii("?")), Optional.of(List.of(0x20ac, 0x35))));
    assertEquals(new Answer.Told(new Private("€5")), ussd.ask("*100#"));
  }

  @Test
  void an_answer_that_comes_as_an_indication_is_the_answer_too() throws InterruptedException {
    modem.answers(ASK, reply(Optional.empty(), Optional.empty()));
    CompletableFuture<Answer> answer = CompletableFuture.supplyAsync(() -> ussd.ask("*100#"));
    modem.port.await(Service.VOICE.number(), ORIGINATE, 1);
    modem.tells(said(UserAction.REQUIRED, "1 Balance 2 Help"));
    assertEquals(new Answer.Asked(new Private("1 Balance 2 Help")), answer.join());
  }

  @Test
  void a_question_is_answered() throws InterruptedException {
    AnswerUssd any = new AnswerUssd(Optional.empty());
    modem.answers(any, new AnswerUssd.Reply());
    CompletableFuture<Answer> answer = CompletableFuture.supplyAsync(() -> ussd.answer("1"));
    modem.port.await(Service.VOICE.number(), 0x3b, 1);
    modem.tells(said(UserAction.NOT_REQUIRED, "5 EUR"));
    assertEquals(new Answer.Told(new Private("5 EUR")), answer.join());
  }

  @Test
  void a_session_that_the_network_ends_is_ended() throws InterruptedException {
    modem.answers(ASK, reply(Optional.empty(), Optional.empty()));
    CompletableFuture<Answer> answer = CompletableFuture.supplyAsync(() -> ussd.ask("*100#"));
    modem.port.await(Service.VOICE.number(), ORIGINATE, 1);
    modem.tells(new ReleaseUssd());
    assertEquals(new Answer.Ended(), answer.join());
  }

  @Test
  void an_unknown_code_is_refused() {
    modem.refuses(ASK, QmiError.SUPS_FAILURE_CASE.number());
    assertThrows(ModemFailure.class, () -> ussd.ask("*999#"));
  }

  @Test
  void a_network_that_never_says_anything_ends_the_wait() throws InterruptedException {
    modem.answers(ASK, reply(Optional.empty(), Optional.empty()));
    CompletableFuture<Answer> answer = CompletableFuture.supplyAsync(() -> ussd.ask("*100#"));
    modem.port.await(Service.VOICE.number(), ORIGINATE, 1);
    modem.clock.awaitTimer(Duration.ofSeconds(100));
    modem.port.settle();
    modem.clock.pass(Duration.ofSeconds(101));
    assertEquals(new Answer.Ended(), answer.join());
  }

  @Test
  void what_the_network_says_by_itself_is_told() throws InterruptedException {
    BlockingQueue<Answer> told = new LinkedBlockingQueue<>();
    ussd.watch(told::add);
    modem.tells(said(UserAction.NOT_REQUIRED, "Welcome"));
    assertEquals(new Answer.Told(new Private("Welcome")), told.take());
  }

  @Test
  void cancelling_nothing_is_no_failure() {
    modem.refuses(new CancelUssd(), QmiError.INVALID_OPERATION.number());
    ussd.cancel();
    assertEquals(1, modem.asked(new CancelUssd()).size());
  }

  private static Ussd said(UserAction action, String text) {
    return new Ussd(Optional.of(action), Optional.of(ascii(text)), Optional.empty());
  }

  private static UssData ascii(String text) {
    return new UssData(
        UssDataCodingScheme.ASCII, Octets.of(text.getBytes(StandardCharsets.US_ASCII)));
  }

  private static String text(UssData data) {
    return new String(data.data().toArray(), StandardCharsets.US_ASCII);
  }

  private static OriginateUssd.Reply reply(Optional<UssData> data, Optional<List<Integer>> utf16) {
    return new OriginateUssd.Reply(
        Optional.empty(),
        Optional.empty(),
        data,
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        utf16);
  }
}
