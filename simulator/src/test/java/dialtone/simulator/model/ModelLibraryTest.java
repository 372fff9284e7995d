package dialtone.simulator.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ModelLibraryTest {

  @Test
  void the_stick_of_the_forum_thread_has_its_ports_in_their_order() {
    Model model = ModelLibrary.get("huawei-e3372s");
    assertEquals("12d1:1506", model.device().id());
    assertEquals(
        List.of("ttyUSB0", "ttyUSB1", "cdc-wdm0"),
        model.ports().stream().map(Model.Node::name).toList());
    assertEquals(List.of("wwan0"), model.networkDevices());
  }

  @Test
  void only_the_third_tty_of_the_second_stick_answers() {
    List<Model.Node> answering =
        ModelLibrary.get("huawei-ms2372h").ports().stream()
            .filter(node -> node.role() == PortRole.AT)
            .toList();
    assertEquals(List.of(new Model.Node("tty", "ttyUSB2", PortRole.AT)), answering);
  }

  @Test
  void calls_of_the_longcheer_stick_go_over_its_fourth_tty_and_it_has_no_network_device() {
    Model model = ModelLibrary.get("micromax-mmx352g");
    assertEquals("1c9e:9605", model.device().id());
    assertEquals(
        List.of(PortRole.MUTE, PortRole.AT, PortRole.MUTE, PortRole.AT),
        model.ports().stream().map(Model.Node::role).toList());
    assertEquals(List.of(), model.networkDevices());
  }

  @Test
  void the_e392_has_qmi_on_two_interfaces_and_at_on_two_ttys() {
    Model model = ModelLibrary.get("huawei-e392");
    assertEquals(
        List.of("ttyUSB0", "cdc-wdm0", "ttyUSB1"),
        model.ports().stream().map(Model.Node::name).toList());
    assertEquals(
        List.of("ff/01/09", "ff/01/08"),
        model.interfaces().stream()
            .filter(each -> each.driver().equals("qmi_wwan"))
            .map(Model.UsbInterface::triple)
            .toList());
  }

  @Test
  void every_model_can_be_read_and_its_settings_are_good() {
    for (String name : ModelLibrary.names()) {
      Settings.of(ModelLibrary.get(name).settings());
    }
  }

  @Test
  void an_unknown_model_is_answered_with_the_nearest() {
    Failure failure =
        assertThrows(ModemFailure.class, () -> ModelLibrary.get("huawei-e3372")).failure();
    assertEquals(
        Optional.of("huawei-e3372s"),
        assertInstanceOf(Failure.UnknownWord.class, failure).nearest());
  }

  @Test
  void a_bad_line_is_named_with_its_number() {
    ModemFailure failure =
        assertThrows(
            ModemFailure.class,
            () ->
                ModelReader.read(
                    "m", List.of("# a comment", "usb 12d1:1506 0102 480", "colour red")));
    assertEquals(new Failure.BadInput("model m", "line 3: unknown word colour"), failure.failure());
  }
}
