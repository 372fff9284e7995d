package dialtone.simulator.at;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CommandLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "E0V1Q0 ~ RUN E [0] RUN V [1] RUN Q [0]",
        "Z ~ RUN Z []",
        "&F&C1 ~ RUN &F [] RUN &C [1]",
        "S0=0 ~ SET S [0, 0]",
        "S3? ~ READ S [3]",
        "+CSQ ~ RUN +CSQ []",
        "+cgmi ~ RUN +CGMI []",
        "E0+CREG=2;+CREG? ~ RUN E [0] SET +CREG [2] READ +CREG []",
        "+A;+B;E0V1 ~ RUN +A [] RUN +B [] RUN E [0] RUN V [1]",
        "+CGDCONT=1,\"IP\",\"a;b,c\" ~ SET +CGDCONT [1, IP, a;b,c]",
        "+CGDCONT=? ~ TEST +CGDCONT []",
        "^NDISDUP=1,1,\"internet\",,,2 ~ SET ^NDISDUP [1, 1, internet, , , 2]",
        "D*99***1# ~ RUN D [*99***1#]",
        "DT*99#;+CSQ ~ RUN D [T*99#] RUN +CSQ []",
        "+COPS = 3 , 2 ~ SET +COPS [3, 2]",
        " E0 V1 ~ RUN E [0] RUN V [1]",
      })
  void a_line_is_cut_into_its_commands(String line, String commands) {
    String cut =
        CommandLine.parse(line).stream()
            .map(c -> c.kind() + " " + c.name() + " " + c.arguments())
            .collect(Collectors.joining(" "));
    assertEquals(commands, cut);
  }
}
