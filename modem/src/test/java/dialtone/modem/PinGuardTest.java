package dialtone.modem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.privacy.Private;
import dialtone.protocol.privacy.Secret;
import dialtone.protocol.status.SimStatus;
import dialtone.protocol.status.SimStatus.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PinGuardTest {
  private static final Optional<Secret> WRONG = Optional.of(new Secret("0000"));
  private static final Optional<Secret> RIGHT = Optional.of(new Secret("1234"));

  @TempDir private Path folder;

  /// A card that takes 1234, counts tries, and notes what was on disk when it was asked.
  private final class Card implements Sim {
    private final List<String> attempts = new ArrayList<>();
    private final List<Boolean> rememberedBefore = new ArrayList<>();
    private boolean dies;

    @Override
    public SimStatus read() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Private> iccid() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void enterPin(Secret pin) {
      attempts.add(pin.reveal());
      rememberedBefore.add(Files.exists(folder.resolve("pins")));
      if (dies) {
        throw new ModemFailure(new Failure.Gone("ttyUSB0", "unplugged"));
      }
      if (!pin.reveal().equals("1234")) {
        throw new ModemFailure(new Failure.PinRejected(Optional.empty()));
      }
    }
  }

  private final Card card = new Card();

  private PinGuard guard() {
    return new PinGuard(folder);
  }

  private static SimStatus asking(Optional<Integer> tries) {
    return status(State.PIN, tries, "8944100000000000001");
  }

  private static SimStatus status(State state, Optional<Integer> tries, String iccid) {
    return new SimStatus(
        state,
        state == State.PIN ? "SIM PIN" : "",
        tries,
        Optional.empty(),
        Optional.of(new Private(iccid)),
        Optional.empty());
  }

  private Failure refusal(SimStatus status, Optional<Secret> pin) {
    return assertThrows(ModemFailure.class, () -> guard().unlock(card, status, pin, false))
        .failure();
  }

  @Test
  void the_right_pin_opens_the_card_and_is_forgotten() throws IOException {
    guard().unlock(card, asking(Optional.of(3)), RIGHT, false);
    assertEquals(List.of("1234"), card.attempts);
    assertEquals(List.of(true), card.rememberedBefore);
    assertEquals("", Files.readString(folder.resolve("pins")));
  }

  @Test
  void a_wrong_pin_is_never_tried_again_after_a_restart() {
    assertInstanceOf(Failure.PinRejected.class, refusal(asking(Optional.of(3)), WRONG));
    assertInstanceOf(Failure.PinNotTried.class, refusal(asking(Optional.of(3)), WRONG));
    assertEquals(1, card.attempts.size());
    guard().unlock(card, asking(Optional.of(3)), RIGHT, false);
    assertEquals(2, card.attempts.size());
  }

  @Test
  void fewer_than_three_tries_are_left_to_people() {
    Failure.PinNotTried failure =
        assertInstanceOf(Failure.PinNotTried.class, refusal(asking(Optional.of(2)), RIGHT));
    assertEquals(Optional.of(2), failure.triesLeft());
    assertTrue(card.attempts.isEmpty());
    guard().unlock(card, asking(Optional.of(2)), RIGHT, true);
    assertEquals(1, card.attempts.size());
  }

  @Test
  void a_modem_that_does_not_tell_gets_one_attempt_a_card() {
    card.dies = true;
    assertInstanceOf(Failure.Gone.class, refusal(asking(Optional.empty()), RIGHT));
    card.dies = false;
    assertInstanceOf(Failure.PinNotTried.class, refusal(asking(Optional.empty()), RIGHT));
    assertInstanceOf(Failure.PinNotTried.class, refusal(asking(Optional.empty()), WRONG));
    assertEquals(1, card.attempts.size());
    guard().unlock(card, status(State.PIN, Optional.empty(), "8944100000000000002"), RIGHT, false);
    assertEquals(2, card.attempts.size());
  }

  @Test
  void a_card_that_is_ready_later_took_the_pin_after_all() {
    card.dies = true;
    assertInstanceOf(Failure.Gone.class, refusal(asking(Optional.empty()), RIGHT));
    card.dies = false;
    guard()
        .unlock(
            card,
            status(State.READY, Optional.empty(), "8944100000000000001"),
            Optional.empty(),
            false);
    guard().unlock(card, asking(Optional.empty()), RIGHT, false);
    assertEquals(2, card.attempts.size());
  }

  @Test
  void an_attempt_that_was_cut_short_may_be_repeated_while_the_card_counts_three() {
    card.dies = true;
    assertInstanceOf(Failure.Gone.class, refusal(asking(Optional.of(3)), RIGHT));
    card.dies = false;
    guard().unlock(card, asking(Optional.of(3)), RIGHT, false);
    assertEquals(2, card.attempts.size());
  }

  @Test
  void no_pin_or_another_code_is_asked_for() {
    Failure.PinRequired pin =
        assertInstanceOf(
            Failure.PinRequired.class, refusal(asking(Optional.of(3)), Optional.empty()));
    assertEquals("SIM PIN", pin.code());
    SimStatus puk =
        new SimStatus(
            State.PUK,
            "SIM PUK",
            Optional.of(0),
            Optional.of(10),
            Optional.empty(),
            Optional.empty());
    Failure.PinRequired required = assertInstanceOf(Failure.PinRequired.class, refusal(puk, RIGHT));
    assertEquals(Optional.of(10), required.triesLeft());
    assertTrue(card.attempts.isEmpty());
  }

  @Test
  void what_cannot_be_remembered_is_not_tried() throws IOException {
    Files.createDirectory(folder.resolve("pins"));
    Files.createFile(folder.resolve("pins").resolve("in the way"));
    assertInstanceOf(Failure.PinNotTried.class, refusal(asking(Optional.of(3)), RIGHT));
    assertTrue(card.attempts.isEmpty());
  }

  @Test
  void the_file_names_neither_pin_nor_card_and_is_ours_alone() throws IOException {
    refusal(asking(Optional.of(3)), WRONG);
    Path file = folder.resolve("pins");
    String text = Files.readString(file);
    assertFalse(text.contains("0000 ") || text.contains("8944100000000000001"), text);
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }
}
