package dialtone.app.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dialtone.host.machine.DataPath;
import dialtone.modem.supervisor.Progress;
import dialtone.modem.supervisor.Step;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.net.Addressing;
import dialtone.protocol.net.Prefix;
import dialtone.protocol.privacy.Private;
import dialtone.protocol.status.DeviceIdentity;
import dialtone.protocol.status.ModemStatus;
import dialtone.protocol.status.RegistrationStatus;
import dialtone.protocol.status.Technology;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The lines of the contract, character by character.
class ProgressJsonTest {
  private static String line(Progress progress) {
    return JsonText.write(ProgressJson.of(progress));
  }

  private static ModemStatus status(Optional<Addressing> addressing) {
    return new ModemStatus(
        "usb-1-1",
        "12d1:1506",
        "at",
        "ncm",
        "online",
        true,
        Optional.of(
            new DeviceIdentity(
                "Huawei", "E3372", "21.200", Optional.of(new Private("861234567890123")))),
        Optional.empty(),
        Optional.of(
            new RegistrationStatus(
                RegistrationStatus.State.HOME,
                true,
                Optional.of(Technology.LTE),
                Optional.of("Testnet"),
                Optional.empty())),
        Optional.empty(),
        Optional.of("wwan0"),
        addressing,
        Optional.of("internet"));
  }

  private static Addressing addressing() {
    InetAddress gateway = InetAddress.ofLiteral("10.64.0.1");
    return new Addressing(
        List.of(new Prefix(InetAddress.ofLiteral("10.64.0.2"), 30)),
        Optional.of(gateway),
        Optional.empty(),
        List.of(gateway),
        Optional.of(1500));
  }

  @Test
  void a_step_names_its_wait_and_its_deadline() {
    assertEquals(
        """
        {"event":"step","step":"registered","waitingFor":"LTE registration","deadlineMs":60000}\
        """,
        line(new Progress.StepBegan(Step.REGISTERED, "LTE registration", Duration.ofSeconds(60))));
  }

  @Test
  void online_has_the_fields_of_the_contract_in_their_order() {
    DataPath.Answered checked = new DataPath.Answered(true, true, List.of("ping 10.64.0.1"));
    assertEquals(
        """
        {"event":"online","modem":{"id":"usb-1-1","vendor":"Huawei","model":"E3372","usb":"12d1:1506","imei":"***"},\
        "control":"at","data":"ncm","interface":"wwan0","addresses":["10.64.0.2/30"],"gateway":"10.64.0.1",\
        "dns":["10.64.0.1"],"mtu":1500,"apn":"internet","operator":"Testnet","technology":"lte","elapsedMs":123,\
        "waitedForModemMs":100,"checked":{"ping":true,"dns":true},"dataPath":"in-process","roundTrips":17}\
        """,
        line(
            new Progress.Online(
                status(Optional.of(addressing())),
                DataPath.Kind.IN_PROCESS,
                checked,
                Duration.ofMillis(123),
                Duration.ofMillis(100),
                17)));
  }

  @Test
  void what_is_not_known_is_left_out() {
    assertEquals(
        """
        {"event":"changed","modem":{"id":"usb-1-1","vendor":"Huawei","model":"E3372","usb":"12d1:1506","imei":"***"},\
        "control":"at","data":"ncm","interface":"wwan0","apn":"internet","operator":"Testnet","technology":"lte"}\
        """,
        line(new Progress.Changed(status(Optional.empty()))));
  }

  @Test
  void a_failure_says_what_helps_and_whether_it_is_tried_again() {
    Failure asks = new Failure.PinRequired("SIM PIN", Optional.of(3));
    String text = line(new Progress.Failed(Step.UNLOCKED, asks, Optional.empty()));
    Json.Fields read = JsonText.object("the line", text);
    assertEquals(
        List.of("event", "step", "failure", "message", "fix", "retryInMs"),
        List.copyOf(read.fields().keySet()));
    assertEquals(Optional.of("PinRequired"), read.text("failure"));
    assertEquals(Optional.of(new Json.Nothing()), read.get("retryInMs"));
    String retried =
        line(new Progress.Failed(Step.UNLOCKED, asks, Optional.of(Duration.ofSeconds(5))));
    assertEquals(Optional.of(5000L), JsonText.object("the line", retried).whole("retryInMs"));
  }

  @Test
  void a_drop_and_the_end_are_short() {
    assertEquals(
        """
        {"event":"dropped","reason":"the network ended it"}\
        """,
        line(new Progress.Dropped("the network ended it")));
    assertEquals("{\"event\":\"down\"}", line(new Progress.Down()));
  }
}
