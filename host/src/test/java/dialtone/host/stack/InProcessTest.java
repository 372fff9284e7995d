package dialtone.host.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.host.machine.DataPath.Answered;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.net.Addressing;
import dialtone.protocol.net.ArpPacket;
import dialtone.protocol.net.DhcpMessage;
import dialtone.protocol.net.DnsMessage;
import dialtone.protocol.net.EthernetFrame;
import dialtone.protocol.net.IcmpMessage;
import dialtone.protocol.net.IpPacket;
import dialtone.protocol.net.MacAddress;
import dialtone.protocol.net.Prefix;
import dialtone.protocol.wire.Octets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InProcessTest {
  private static final MacAddress OWN = MacAddress.of("02:f0:ea:dd:67:a3");
  private static final Duration DEADLINE = Duration.ofSeconds(10);
  private static final Addressing ADDRESSING =
      new Addressing(
          List.of(Prefix.of("10.64.0.2/30")),
          Optional.of(SmallCarrier.ADDRESS),
          Optional.empty(),
          List.of(SmallCarrier.ADDRESS),
          Optional.of(1428));
  private static final List<String> TRIED = List.of("ping 10.64.0.1", "dns 10.64.0.1");

  private final ManualClock clock = new ManualClock();
  private final NoJournal journal = new NoJournal();
  private SmallCarrier carrier = new SmallCarrier(Framing.ETHERNET);
  private InProcess path = path(Framing.ETHERNET);

  private InProcess path(Framing framing) {
    return new InProcess("wwan0", carrier, framing, OWN, clock, new Random(7));
  }

  private CompletableFuture<Answered> probe() {
    path.configure(ADDRESSING, 100, journal);
    return path.beginProbe(ADDRESSING, DEADLINE);
  }

  private static Failure failureOf(CompletableFuture<?> future) {
    CompletionException thrown = assertThrows(CompletionException.class, future::join);
    return assertInstanceOf(ModemFailure.class, thrown.getCause()).failure();
  }

  @ParameterizedTest
  @EnumSource
  void a_lease_is_taken_probed_and_given_back(Framing framing) {
    carrier = new SmallCarrier(framing);
    path = path(framing);
    path.raise(journal);
    assertEquals(ADDRESSING, path.lease(DEADLINE));
    path.configure(ADDRESSING, 100, journal);
    assertEquals(new Answered(true, true, TRIED), path.probe(ADDRESSING, DEADLINE));
    path.clear(journal);
    path.close();
    carrier.heard.removeIf("arp"::equals);
    assertEquals(List.of("DISCOVER", "REQUEST", "ping", "dns", "RELEASE"), carrier.heard);
    assertTrue(carrier.closed);
    assertEquals(0, clock.timers());
  }

  @Test
  void lost_messages_are_sent_again_after_1_2_and_4_seconds() {
    carrier.loses = "DISCOVER"::equals;
    Duration deadline = Duration.ofSeconds(20);
    CompletableFuture<Addressing> lease = path.beginLease(deadline);
    for (int seconds : List.of(1, 2, 4)) {
      int before = carrier.heard.size();
      clock.advance(Duration.ofSeconds(seconds).minusNanos(1));
      assertEquals(before, carrier.heard.size());
      clock.advance(Duration.ofNanos(1));
      assertEquals(before + 1, carrier.heard.size());
    }
    carrier.loses = "REQUEST"::equals;
    clock.advance(deadline);
    assertTrue(carrier.heard.contains("REQUEST"));
    assertEquals(
        new Failure.Timeout("DHCP", "the DHCP server's consent", deadline), failureOf(lease));
    assertEquals(0, clock.timers());
  }

  @Test
  void without_any_server_the_wait_ends_at_its_deadline() throws InterruptedException {
    carrier.loses = _ -> true;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      CompletableFuture<Addressing> lease =
          CompletableFuture.supplyAsync(() -> path.lease(Duration.ofSeconds(1)), threads);
      clock.awaitTimer();
      clock.advance(DEADLINE);
      assertEquals(
          new Failure.Timeout("DHCP", "an offer of any DHCP server", Duration.ofSeconds(1)),
          failureOf(lease));
    }
  }

  @Test
  void an_offer_that_is_never_confirmed_is_given_up_for_another() {
    carrier.loses = "REQUEST"::equals;
    CompletableFuture<Addressing> lease = path.beginLease(Duration.ofMinutes(1));
    clock.advance(Duration.ofSeconds(15).minusNanos(1));
    assertEquals(List.of("DISCOVER", "REQUEST", "REQUEST", "REQUEST", "REQUEST"), carrier.heard);
    clock.advance(Duration.ofNanos(1));
    assertEquals(List.of("DISCOVER", "REQUEST"), carrier.heard.subList(5, 7));
    carrier.loses = _ -> false;
    clock.advance(Duration.ofSeconds(15));
    assertEquals(ADDRESSING, lease.join());
  }

  @Test
  void a_server_that_always_says_no_is_not_asked_without_end() {
    carrier.dhcp =
        answer ->
            answer.type().equals(Optional.of(DhcpMessage.Type.ACK))
                ? answer.answer(DhcpMessage.Type.NAK, DhcpMessage.NO_ADDRESS, answer.options())
                : answer;
    CompletableFuture<Addressing> lease = path.beginLease(DEADLINE);
    clock.advance(DEADLINE);
    assertTrue(carrier.heard.size() < 30, carrier.heard::toString);
    assertInstanceOf(Failure.Timeout.class, failureOf(lease));
  }

  @Test
  void answers_to_other_transactions_and_with_holes_in_the_mask_are_ignored() {
    carrier.dhcp =
        a ->
            DhcpMessage.client(DhcpMessage.Type.OFFER, a.xid() + 1, 0, a.chaddr(), a.options())
                .answer(DhcpMessage.Type.OFFER, a.yiaddr(), a.options());
    CompletableFuture<Addressing> lease = path.beginLease(DEADLINE);
    clock.advance(Duration.ofSeconds(3));
    assertFalse(carrier.heard.contains("REQUEST"));
    carrier.dhcp =
        a ->
            a.answer(
                a.type().orElseThrow(),
                a.yiaddr(),
                a.options().with(1, Prefix.of("255.0.255.0").address()));
    clock.advance(DEADLINE);
    assertInstanceOf(Failure.Timeout.class, failureOf(lease));
  }

  @Test
  void a_late_kind_is_waited_for_half_a_second() {
    carrier.loses = "dns"::equals;
    CompletableFuture<Answered> probe = probe();
    clock.advance(Duration.ofMillis(499));
    assertFalse(probe.isDone());
    clock.advance(Duration.ofMillis(1));
    assertEquals(new Answered(true, false, TRIED), probe.join());
  }

  @Test
  void lost_questions_are_asked_again() {
    carrier.loses = _ -> true;
    CompletableFuture<Answered> probe = probe();
    clock.advance(Duration.ofMillis(999));
    carrier.loses = _ -> false;
    assertFalse(probe.isDone());
    clock.advance(Duration.ofMillis(1));
    assertEquals(new Answered(true, true, TRIED), probe.join());
  }

  @Test
  void nobody_answers_until_the_deadline() {
    carrier.loses = word -> !word.equals("arp");
    CompletableFuture<Answered> probe = probe();
    clock.advance(DEADLINE);
    assertEquals(new Answered(false, false, TRIED), probe.join());
    // At 0, 1, 3 and 7 seconds.
    assertEquals(4, Collections.frequency(carrier.heard, "ping"));
  }

  @Test
  void wrong_identifiers_are_no_answer() {
    carrier.pong = r -> new IcmpMessage.EchoReply(r.identifier() ^ 1, r.sequence(), r.data());
    carrier.dns =
        a -> DnsMessage.query(a.id() ^ 1, a.questions().getFirst().name(), 1).answer(0, List.of());
    CompletableFuture<Answered> probe = probe();
    clock.advance(DEADLINE);
    assertFalse(probe.join().any());
  }

  @Test
  void a_failing_name_server_is_an_answer_too() {
    carrier.loses = "ping"::equals;
    carrier.dns = answer -> answer.answer(DnsMessage.SERVER_FAILURE, List.of());
    CompletableFuture<Answered> probe = probe();
    clock.advance(Duration.ofMillis(500));
    assertEquals(new Answered(false, true, TRIED), probe.join());
  }

  @Test
  void who_asks_for_us_is_answered() {
    path.configure(ADDRESSING, 100, journal);
    ArpPacket question =
        ArpPacket.request(SmallCarrier.HARDWARE, SmallCarrier.ADDRESS, SmallCarrier.GIVEN);
    carrier.deliver(EthernetFrame.ARP, question.encode());
    var ping = new IcmpMessage.EchoRequest(1, 2, Octets.NONE);
    carrier.deliver(IpPacket.ICMP, SmallCarrier.ADDRESS, SmallCarrier.GIVEN, ping.encode());
    carrier.deliver(
        IpPacket.ICMP, SmallCarrier.ADDRESS, Prefix.of("10.64.0.3").address(), ping.encode());
    assertEquals(List.of("arp-reply", "pong"), carrier.heard);
  }

  @Test
  void a_closed_path_leaves_nobody_waiting() {
    carrier.loses = _ -> true;
    CompletableFuture<Answered> probe = probe();
    path.close();
    assertEquals(new Failure.Gone("wwan0", "it was closed"), failureOf(probe));
    assertEquals(0, clock.timers());
  }

  @Test
  void hostile_frames_change_nothing() {
    carrier.loses = _ -> true;
    CompletableFuture<Answered> probe = probe();
    Random random = new Random(3);
    for (int i = 0; i < 20_000; i++) {
      byte[] frame = new byte[random.nextInt(120)];
      random.nextBytes(frame);
      if (frame.length > 42) {
        System.arraycopy(OWN.octets().toArray(), 0, frame, 0, 6);
        frame[12] = (byte) (i % 3 == 0 ? 0x86 : 0x08);
        frame[13] = (byte) (i % 3 == 0 ? 0xdd : i % 3 == 1 ? 0x06 : 0x00);
      }
      carrier.raw(frame);
    }
    assertFalse(probe.isDone());
    assertEquals(1, clock.timers());
    carrier.loses = _ -> false;
    clock.advance(Duration.ofSeconds(1));
    assertEquals(new Answered(true, true, TRIED), probe.join());
  }
}
