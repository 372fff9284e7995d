package dialtone.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WaiversTest {
  @Test
  void a_waiver_covers_its_file_and_a_needless_one_is_reported() {
    Waivers waivers = new Waivers(List.of("# why", "name a/B.java historic", "tab c/ old", "tab"));
    List<Problem> left =
        waivers.apply(
            List.of(new Problem("name", "a/B.java", 3, ""), new Problem("tab", "a/B.java", 3, "")));
    List<String> places =
        left.stream().map(problem -> problem.file() + ":" + problem.line()).toList();
    assertEquals(List.of("a/B.java:3", "house-rules.txt:3", "house-rules.txt:4"), places);
  }
}
