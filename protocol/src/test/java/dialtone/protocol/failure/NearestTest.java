package dialtone.protocol.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  @ParameterizedTest
  @CsvSource({
    "ca,abc,3",
    "abcd,acbd,1",
    "status,statsu,1",
    "up,up,0",
    "'',abc,3",
    "kitten,sitting,3"
  })
  void distances_count_a_swap_of_neighbours_as_one(String a, String b, int distance) {
    assertEquals(distance, Nearest.distance(a, b));
    assertEquals(distance, Nearest.distance(b, a));
  }

  @ParameterizedTest
  @CsvSource({
    "statsu,status",
    "huawei-e3372,huawei-e3372s",
    "--pasword-file,--password-file",
    "--password,--password-file",
    "dorp-call,drop-call"
  })
  void a_slip_finds_its_word(String typed, String meant) {
    List<String> known =
        List.of(
            "status", "huawei-e3372s", "huawei-ms2372h", "--password-file", "--port", "drop-call");
    assertEquals(Optional.of(meant), Nearest.to(typed, known));
  }

  @Test
  void what_resembles_nothing_gets_no_proposal() {
    assertEquals(Optional.empty(), Nearest.to("quectel", List.of("status", "up")));
  }
}
