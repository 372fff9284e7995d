package dialtone.app.command;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.protocol.failure.CallEnd;
import dialtone.protocol.failure.CallEndReason;
import dialtone.protocol.failure.CmeError;
import dialtone.protocol.failure.CmsError;
import dialtone.protocol.failure.Explanation;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.QmiError;
import dialtone.protocol.failure.RejectCause;
import dialtone.protocol.failure.SessionCause;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AdviceTest {

  @Test
  void no_advice_names_a_command_that_does_not_exist() {
    List<String> advice = new ArrayList<>();
    failures().forEach(failure -> advice.addAll(Explanation.of(failure).fix()));
    numbers().flatMap(n -> CmeError.of(n).stream()).forEach(e -> advice.add(e.step()));
    numbers().flatMap(n -> CmsError.of(n).stream()).forEach(e -> advice.add(e.step()));
    numbers().flatMap(n -> RejectCause.of(n).stream()).forEach(e -> advice.add(e.step()));
    numbers().flatMap(n -> SessionCause.of(n).stream()).forEach(e -> advice.add(e.step()));
    numbers().flatMap(n -> QmiError.of(n).stream()).forEach(e -> advice.add(e.step()));
    numbers().flatMap(n -> CallEndReason.of(n).stream()).forEach(e -> advice.add(e.step()));
    for (CallEnd.Type type : CallEnd.Type.values()) {
      numbers()
          .flatMap(n -> new CallEnd.Detail(type.number(), n).cause().stream())
          .forEach(e -> advice.add(e.step()));
    }
    List<String> ours = advice.stream().filter(a -> a.startsWith("dialtone ")).toList();
    assertTrue(ours.size() > 10, ours.toString());
    for (String each : ours) {
      String word = each.substring("dialtone ".length()).split("[ ,]", 2)[0];
      assertTrue(Actions.named(word).isPresent(), each);
    }
  }

  private static Stream<Integer> numbers() {
    return IntStream.range(0, 3000).boxed();
  }

  private static List<Failure> failures() {
    return List.of(
        new Failure.Timeout("AT", "an answer", Duration.ofSeconds(5)),
        new Failure.Gone("ttyUSB1", "unplugged"),
        new Failure.Garbled("a reply", "noise"),
        new Failure.Denied("/dev/ttyUSB1", "the group dialout"),
        new Failure.Busy("ttyUSB1", "minicom (7)"),
        new Failure.Unsupported("qmi", "it comes later"),
        new Failure.PinRequired("SIM PIN", Optional.of(3)),
        new Failure.PinRequired("SIM PUK", Optional.of(10)),
        new Failure.PinRejected(Optional.of(2)),
        new Failure.PinNotTried("too few tries are left", Optional.of(2)),
        new Failure.NoSim("none is inserted"),
        new Failure.RegistrationDenied(Optional.empty()),
        new Failure.ConnectionRefused("no", Optional.empty()),
        new Failure.NoTraffic("wwan0", List.of("ping 10.64.0.1")),
        new Failure.NoPort("usb-1-1", List.of("ttyUSB0: silent")),
        new Failure.NoModem("this machine"),
        new Failure.ProgramFailed("udhcpc", "it ended with 1"));
  }
}
