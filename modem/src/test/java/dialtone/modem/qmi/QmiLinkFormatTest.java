package dialtone.modem.qmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.host.machine.Links;
import dialtone.host.machine.Undo;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.failure.QmiError;
import dialtone.protocol.qmi.wda.DataAggregationProtocol;
import dialtone.protocol.qmi.wda.GetDataFormat;
import dialtone.protocol.qmi.wda.LinkLayerProtocol;
import dialtone.protocol.qmi.wda.SetDataFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class QmiLinkFormatTest {
  private static final String RAW_IP = "/sys/class/net/wwan0/qmi/raw_ip";
  private static final Undo PUT_BACK = new Undo.RestoreQmiFormat("cdc-wdm0", 1);

  private final FakeQmiModem modem = FakeQmiModem.whole();
  private final FakeMachine machine = new FakeMachine("wwan0");
  private final QmiLinkFormat format =
      new QmiLinkFormat(
          modem.session, machine, modem.clock, Optional.of("wwan0"), machine.undo::add);

  @AfterEach
  void close() {
    modem.close();
  }

  @Test
  void raw_ip_is_taken_where_modem_and_driver_can() {
    machine.file(RAW_IP, "N");
    modemHas(LinkLayerProtocol.ETHERNET);
    modemTakes(LinkLayerProtocol.RAW_IP);
    settle();
    assertTrue(format.rawIp());
    assertEquals(LinkLayerProtocol.RAW_IP, asked().getFirst());
    assertEquals("Y", machine.text(RAW_IP));
    assertEquals(
        List.of(PUT_BACK, new Undo.RestoreFile(RAW_IP, Optional.of("N"), "Y")), machine.undo);
  }

  @Test
  void the_driver_follows_a_modem_that_has_raw_ip_alone() {
    machine.file(RAW_IP, "N");
    modemHas(LinkLayerProtocol.RAW_IP);
    settle();
    assertTrue(format.rawIp());
    assertEquals(List.of(), asked());
    assertEquals("Y", machine.text(RAW_IP));
  }

  @Test
  void where_both_agree_on_raw_ip_nothing_is_changed() {
    machine.file(RAW_IP, "Y");
    modemHas(LinkLayerProtocol.RAW_IP);
    settle();
    assertEquals(List.of(), asked());
    assertEquals(List.of(), machine.done);
  }

  @Test
  void a_modem_that_refuses_raw_ip_keeps_its_frames_and_is_not_asked_again() {
    machine.file(RAW_IP, "N");
    modemHas(LinkLayerProtocol.ETHERNET);
    modem.refuses(Formats.SET, QmiError.INVALID_ARGUMENT.number());
    settle();
    settle();
    assertFalse(format.rawIp());
    assertEquals(1, asked().size());
    assertEquals("N", machine.text(RAW_IP));
  }

  @Test
  void an_old_modem_without_the_service_gets_a_driver_in_frames() {
    machine.file(RAW_IP, "Y");
    modem.refuses(new GetDataFormat(Optional.empty()), QmiError.INVALID_QMI_COMMAND.number());
    settle();
    assertFalse(format.rawIp());
    assertEquals("N", machine.text(RAW_IP));
  }

  @Test
  void a_device_that_is_up_goes_down_for_the_change() {
    machine.file(RAW_IP, "N").up();
    modemHas(LinkLayerProtocol.RAW_IP);
    settle();
    assertEquals(
        List.of(new Links.Change.SetUp("wwan0", false).toString(), RAW_IP + "=Y"), machine.done);
  }

  @Test
  void under_a_session_that_is_taken_over_the_format_stays() {
    machine.file(RAW_IP, "N");
    modemHas(LinkLayerProtocol.ETHERNET);
    format.settle(Answers.join(format.look()), true);
    assertFalse(format.rawIp());
    assertEquals(List.of(), asked());
  }

  @Test
  void an_old_driver_makes_the_modem_take_frames() {
    modemHas(LinkLayerProtocol.RAW_IP);
    modemTakes(LinkLayerProtocol.ETHERNET);
    settle();
    assertFalse(format.rawIp());
    assertEquals(List.of(LinkLayerProtocol.ETHERNET), asked());
  }

  @Test
  void an_old_driver_and_a_modem_with_raw_ip_alone_can_carry_nothing() {
    modemHas(LinkLayerProtocol.RAW_IP);
    modemTakes(LinkLayerProtocol.RAW_IP);
    ModemFailure failure = assertThrows(ModemFailure.class, this::settle);
    assertInstanceOf(Failure.Unsupported.class, failure.failure());
    assertTrue(
        String.valueOf(failure.getMessage()).contains("no packet would pass"),
        failure.getMessage());
  }

  @Test
  void without_the_right_to_change_the_driver_the_modem_goes_back() {
    machine.file(RAW_IP, "N").unwritable(RAW_IP);
    modemHas(LinkLayerProtocol.ETHERNET);
    modem.answering(
        Formats.SET, asked -> Formats.accepted(asked.linkLayerProtocol().orElseThrow()));
    settle();
    assertFalse(format.rawIp());
    assertEquals(List.of(LinkLayerProtocol.RAW_IP, LinkLayerProtocol.ETHERNET), asked());
  }

  @Test
  void without_that_right_a_modem_with_raw_ip_alone_is_denied() {
    machine.file(RAW_IP, "N").unwritable(RAW_IP);
    modemHas(LinkLayerProtocol.RAW_IP);
    modemTakes(LinkLayerProtocol.RAW_IP);
    ModemFailure failure = assertThrows(ModemFailure.class, this::settle);
    assertInstanceOf(Failure.Denied.class, failure.failure());
  }

  @Test
  void the_format_before_is_put_back() {
    modemTakes(LinkLayerProtocol.ETHERNET);
    format.restore(new Undo.RestoreQmiFormat("cdc-wdm0", 1));
    assertEquals(List.of(LinkLayerProtocol.ETHERNET), asked());
  }

  @Test
  void aggregation_makes_a_device_above_the_drivers() {
    machine
        .file(RAW_IP, "Y")
        .file("/sys/class/net/wwan0/qmi/add_mux", "")
        .file("/sys/class/net/wwan0/mtu", "1500")
        .file("/sys/class/net/wwan0/device/bInterfaceNumber", "04");
    modem.answers(Formats.SET, aggregated());
    assertEquals("qmimux0", multiplexing().make());
    assertEquals(new Mux(4, 1), multiplexing().mux());
    assertEquals(
        List.of(
            new Links.Change.SetUp("wwan0", false).toString(),
            new Links.Change.SetMtu("wwan0", 8192).toString(),
            "/sys/class/net/wwan0/qmi/add_mux=1",
            new Links.Change.SetUp("wwan0", true).toString()),
        machine.done);
    assertEquals(
        List.of(
            new Undo.RestoreMtu("wwan0", 1500),
            new Undo.RestoreFile("/sys/class/net/wwan0/qmi/del_mux", Optional.of("1"), "0x01"),
            new Undo.LowerLink("wwan0")),
        machine.undo);
    assertEquals("qmimux0", multiplexing().make());
  }

  @Test
  void aggregation_needs_a_driver_that_can() {
    ModemFailure failure = assertThrows(ModemFailure.class, () -> multiplexing().make());
    assertTrue(String.valueOf(failure.getMessage()).contains("add_mux"), failure.getMessage());
  }

  private QmiMultiplexing multiplexing() {
    return new QmiMultiplexing(
        modem.session, machine, "wwan0", Aggregation.USUAL, machine.undo::add);
  }

  private static SetDataFormat.Reply aggregated() {
    return new SetDataFormat.Reply(
        Optional.of(false),
        Optional.of(LinkLayerProtocol.RAW_IP),
        Optional.of(DataAggregationProtocol.QMAP),
        Optional.of(DataAggregationProtocol.QMAP),
        OptionalLong.empty(),
        OptionalLong.of(16),
        OptionalLong.of(8192),
        OptionalLong.empty(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        OptionalInt.empty());
  }

  private void settle() {
    format.settle(Answers.join(format.look()), false);
  }

  private void modemHas(LinkLayerProtocol now) {
    modem.answers(new GetDataFormat(Optional.empty()), Formats.reply(now));
  }

  private void modemTakes(LinkLayerProtocol whatever) {
    modem.answers(Formats.SET, Formats.accepted(whatever));
  }

  private List<LinkLayerProtocol> asked() {
    return modem.asked(Formats.SET).stream()
        .map(each -> each.linkLayerProtocol().orElseThrow())
        .toList();
  }
}
