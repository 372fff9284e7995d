package dialtone.protocol.qmi.wds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dialtone.protocol.failure.CallEnd;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The codes that messages carry and the table of plain words cannot know each other, as failures
/// know nothing of QMI. Here they are held together.
class CallEndTablesTest {
  private static List<String> named(Stream<String> rows) {
    return rows.sorted().toList();
  }

  @Test
  void each_reason_of_a_message_has_its_words_under_the_same_name_and_number() {
    assertEquals(
        named(
            Arrays.stream(CallEndReason.values())
                .filter(reason -> reason != CallEndReason.UNRECOGNISED)
                .map(reason -> CallEndReasonCodes.code(reason) + " " + reason.name())),
        named(
            Arrays.stream(dialtone.protocol.failure.CallEndReason.values())
                .map(reason -> reason.number() + " " + reason.name())));
  }

  @Test
  void each_type_of_a_verbose_reason_has_its_table() {
    assertEquals(
        named(
            Arrays.stream(VerboseCallEndReasonType.values())
                .filter(type -> type != VerboseCallEndReasonType.UNRECOGNISED)
                .map(type -> String.valueOf(VerboseCallEndReasonTypeCodes.code(type)))),
        named(Arrays.stream(CallEnd.Type.values()).map(type -> String.valueOf(type.number()))));
  }
}
