package dialtone.protocol.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.protocol.privacy.Private;
import dialtone.protocol.sms.SmsInbox.Joined;
import dialtone.protocol.sms.SmsInbox.Stored;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class InboxTest {
  private static final SmsAddress ALICE = SmsAddress.number("+4915111111").orElseThrow();
  private static final SmsAddress BOB = SmsAddress.number("+4915122222").orElseThrow();

  private static List<Sms> parts(SmsAddress address, String text, int reference) {
    return new ArrayList<>(SmsSubmission.of(address, text).withTextReference(reference).messages());
  }

  private static List<Stored<Integer>> stored(List<Sms> messages) {
    List<Stored<Integer>> stored = new ArrayList<>();
    for (int i = 0; i < messages.size(); i++) {
      stored.add(new Stored<>(i, messages.get(i)));
    }
    return stored;
  }

  private static List<Optional<String>> texts(List<Joined<Integer>> joined) {
    return joined.stream().map(j -> j.text().map(Private::reveal)).toList();
  }

  @Property(tries = 50)
  void parts_in_any_order_make_their_text(
      @ForAll @IntRange(min = 1, max = 9) int length, @ForAll Random random) {
    String text = "Grüße 😀 aus Köln. ".repeat(length * 5);
    List<Sms> messages = parts(ALICE, text, 7);
    Collections.shuffle(messages, random);
    List<Joined<Integer>> joined = SmsInbox.join(stored(messages));
    assertEquals(List.of(Optional.of(text)), texts(joined));
    assertTrue(joined.getFirst().complete());
    assertEquals(messages.size(), joined.getFirst().keys().size());
  }

  @Test
  void two_people_may_use_the_same_reference() {
    List<Sms> messages = new ArrayList<>();
    List<Sms> alice = parts(ALICE, "a".repeat(200), 1);
    List<Sms> bob = parts(BOB, "b".repeat(200), 1);
    messages.add(bob.get(1));
    messages.add(alice.get(0));
    messages.add(bob.get(0));
    messages.add(alice.get(1));
    assertEquals(
        List.of(Optional.of("b".repeat(200)), Optional.of("a".repeat(200))),
        texts(SmsInbox.join(stored(messages))));
  }

  @Test
  void a_reference_may_come_again() {
    List<Sms> messages = parts(ALICE, "a".repeat(200), 1);
    messages.addAll(parts(ALICE, "b".repeat(200), 1));
    assertEquals(
        List.of(Optional.of("a".repeat(200)), Optional.of("b".repeat(200))),
        texts(SmsInbox.join(stored(messages))));
  }

  @Test
  void a_text_is_shown_before_its_last_part_came() {
    List<Sms> messages = parts(ALICE, "x".repeat(400), 1);
    messages.remove(1);
    Joined<Integer> joined = SmsInbox.join(stored(messages)).getFirst();
    assertFalse(joined.complete());
    assertEquals(3, joined.expected());
    assertEquals(Optional.of("x".repeat(153 + 400 - 306)), joined.text().map(Private::reveal));
  }

  @Test
  void plain_messages_stay_apart() {
    List<Sms> messages = parts(ALICE, "one", 1);
    messages.addAll(parts(ALICE, "two", 1));
    assertEquals(
        List.of(Optional.of("one"), Optional.of("two")), texts(SmsInbox.join(stored(messages))));
  }
}
