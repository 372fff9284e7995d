package dialtone.simulator.at;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Answers as a trace of LQA0007.1.2_D02B has them (Ubuntu forums, 2008; Alcatel X030).
final class LongcheerCommandsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          AT+CPNNUM > PIN1=3; PUK1=10; PIN2=3; PUK2=10|OK
          AT+MODODR? > +MODODR: 2|OK
          AT+MODODR=3;+MODODR? > +MODODR: 3|OK
          AT+MODODR=7 > ERROR
          AT+BNDPRF? > +BNDPRF: 65535,16383|OK
          AT+NWLCK? > +NWLCK: NETWORK UNLOCKED|OK
          AT+PSRAT > +PSRAT: HSUPA|OK
          """)
  void longcheer_answers(String command, String answer) {
    assertEquals(answer, Bench.with("technology=umts").say(command));
  }
}
