package dialtone.simulator.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SettingsTest {

  private static Failure failure(String key, String value) {
    return assertThrows(ModemFailure.class, () -> Settings.of(Map.of(key, List.of(value))))
        .failure();
  }

  @Test
  void an_unknown_key_is_answered_with_the_nearest() {
    Failure.UnknownWord unknown =
        assertInstanceOf(Failure.UnknownWord.class, failure("rsrpDmb", "-90"));
    assertEquals(Optional.of("rsrpDbm"), unknown.nearest());
  }

  @ParameterizedTest
  @CsvSource({
    "latencyMs,soon",
    "rssiDbm,-",
    "address,10.64.0.2/64",
    "address,modem",
    "gateway,router",
    "pinTries,three",
  })
  void a_value_that_cannot_be_is_named(String key, String value) {
    assertInstanceOf(Failure.BadInput.class, failure(key, value));
  }

  @Test
  void words_of_a_closed_choice_are_checked() {
    assertInstanceOf(Failure.UnknownWord.class, failure("technology", "5g"));
    assertInstanceOf(Failure.UnknownWord.class, failure("registration", "hmoe"));
  }

  @Test
  void times_have_units() {
    assertEquals(Optional.of(Duration.ofSeconds(2)), Settings.time("2s"));
    assertEquals(Optional.of(Duration.ofMillis(300)), Settings.time("300ms"));
    assertEquals(Optional.of(Duration.ofMillis(40)), Settings.time("40"));
    assertEquals(Optional.empty(), Settings.time("2h"));
  }

  @Test
  void ussd_codes_are_keys_of_their_own() {
    Settings settings = Settings.of(Map.of("ussd.*101#", List.of("Balance 3.50")));
    assertEquals(Optional.of("Balance 3.50"), settings.ussd("*101#"));
    assertEquals(Optional.empty(), settings.ussd("*100#"));
  }
}
