package dialtone.host.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.host.stack.ProbePlan.Question;
import dialtone.protocol.net.Addressing;
import dialtone.protocol.net.DnsMessage;
import dialtone.protocol.net.DnsName;
import dialtone.protocol.net.Prefix;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProbePlanTest {
  private static final Duration DEADLINE = Duration.ofSeconds(5);
  private static final InetAddress GATEWAY = address("10.64.0.1");
  private static final InetAddress SERVER = address("192.0.2.53");

  private static InetAddress address(String text) {
    return Prefix.of(text).address();
  }

  private static Duration at(long millis) {
    return Duration.ofMillis(millis);
  }

  private static ProbePlan plan(Optional<InetAddress> gateway, InetAddress... dns) {
    List<Prefix> own = List.of(Prefix.of("10.64.0.2/30"));
    Addressing addressing =
        new Addressing(own, gateway, Optional.empty(), Arrays.asList(dns), Optional.empty());
    return new ProbePlan(addressing, DEADLINE, new Random(1));
  }

  private static DnsMessage query(ProbePlan plan) {
    return plan.due(at(0)).stream()
        .filter(Question.Dns.class::isInstance)
        .map(question -> ((Question.Dns) question).query())
        .findFirst()
        .orElseThrow();
  }

  private static void pong(ProbePlan plan, Question question, Duration elapsed) {
    if (question instanceof Question.Ping(InetAddress peer, int identifier, int sequence)) {
      plan.pong(peer, identifier, sequence, elapsed);
    }
  }

  @Test
  void gateway_and_name_servers_are_asked_once_each() {
    ProbePlan plan = plan(Optional.of(GATEWAY), SERVER, GATEWAY, SERVER);
    assertEquals(
        List.of("ping 10.64.0.1", "ping 192.0.2.53", "dns 192.0.2.53", "dns 10.64.0.1"),
        plan.answer().tried());
  }

  @Test
  void questions_are_due_at_0_1_and_3_seconds_and_never_twice() {
    ProbePlan plan = plan(Optional.of(GATEWAY));
    assertEquals(at(0), plan.quiet(at(0)));
    assertEquals(1, plan.due(at(0)).size());
    assertEquals(0, plan.due(at(0)).size());
    assertEquals(at(600), plan.quiet(at(400)));
    assertEquals(1, plan.due(at(1000)).size());
    assertEquals(at(2000), plan.quiet(at(1000)));
    assertEquals(1, plan.due(at(3100)).size());
    assertEquals(at(1900), plan.quiet(at(3100)));
    assertTrue(plan.finished(DEADLINE));
    assertFalse(plan.answer().any());
  }

  @Test
  void one_answer_of_each_kind_ends_it() {
    ProbePlan plan = plan(Optional.of(GATEWAY), SERVER);
    List<Question> asked = plan.due(at(0));
    pong(plan, asked.getFirst(), at(10));
    assertFalse(plan.finished(at(10)));
    assertEquals(at(500), plan.quiet(at(10)));
    plan.response(SERVER, ((Question.Dns) asked.getLast()).query().answer(0, List.of()), at(60));
    assertTrue(plan.finished(at(60)));
    assertTrue(plan.answer().ping() && plan.answer().dns());
  }

  @Test
  void the_patience_for_the_other_kind_ends_at_the_deadline() {
    ProbePlan plan = plan(Optional.of(GATEWAY), SERVER);
    pong(plan, plan.due(at(0)).getFirst(), at(4800));
    assertFalse(plan.finished(at(4999)));
    assertTrue(plan.finished(at(5000)));
  }

  @Test
  void more_answers_of_one_kind_do_not_make_it_wait_longer() {
    ProbePlan plan = plan(Optional.of(GATEWAY), SERVER);
    List<Question> asked = plan.due(at(0));
    pong(plan, asked.get(0), at(100));
    pong(plan, asked.get(1), at(500));
    assertTrue(plan.finished(at(600)));
  }

  @Test
  void with_only_a_gateway_its_pong_is_enough() {
    ProbePlan plan = plan(Optional.of(GATEWAY));
    pong(plan, plan.due(at(0)).getFirst(), at(20));
    assertTrue(plan.finished(at(20)));
  }

  @Test
  void with_nobody_to_ask_it_is_over_at_once() {
    ProbePlan plan = plan(Optional.empty());
    assertTrue(plan.finished(at(0)));
    assertEquals(List.of(), plan.answer().tried());
  }

  @Test
  void answers_from_others_or_about_others_do_not_count() {
    ProbePlan plan = plan(Optional.empty(), SERVER);
    DnsMessage query = query(plan);
    plan.response(GATEWAY, query.answer(0, List.of()), at(1));
    plan.response(SERVER, query, at(1));
    DnsName other = DnsName.of("example.org");
    plan.response(SERVER, DnsMessage.query(query.id(), other, 1).answer(0, List.of()), at(1));
    plan.pong(GATEWAY, 1, 1, at(1));
    assertFalse(plan.answer().any());
    plan.response(SERVER, query.answer(DnsMessage.REFUSED, List.of()), at(1));
    assertTrue(plan.answer().dns());
  }
}
