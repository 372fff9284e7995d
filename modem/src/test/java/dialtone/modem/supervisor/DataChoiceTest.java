package dialtone.modem.supervisor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.modem.Connection;
import dialtone.modem.ConnectionSettings;
import dialtone.modem.discovery.Candidate;
import dialtone.modem.discovery.Candidate.Promise;
import dialtone.modem.discovery.DataFamily;
import dialtone.modem.discovery.ModemDevice;
import dialtone.modem.discovery.UsbInterface;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.net.Addressing;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataChoiceTest {
  private static final Connection SOME = new Nothing();

  @TempDir Path state;

  /// A connection that is never made.
  private record Nothing() implements Connection {
    @Override
    public void connect(ConnectionSettings settings) {}

    @Override
    public void disconnect() {}

    @Override
    public boolean connected() {
      return false;
    }

    @Override
    public Optional<String> apn() {
      return Optional.empty();
    }

    @Override
    public Optional<Addressing> addressing() {
      return Optional.empty();
    }

    @Override
    public void watch(Consumer<Event> listener) {}
  }

  private static ModemDevice stick(String ncmDriver, String net) {
    UsbInterface commands =
        new UsbInterface(
            "1-1:1.0",
            0,
            0xff,
            3,
            0x12,
            3,
            Optional.of("option"),
            List.of("ttyUSB0"),
            Optional.empty(),
            Optional.empty());
    UsbInterface ncm =
        new UsbInterface(
            "1-1:1.1",
            1,
            0xff,
            3,
            0x16,
            3,
            Optional.of(ncmDriver),
            List.of(),
            Optional.empty(),
            Optional.of(net).filter(name -> !name.isEmpty()));
    return new ModemDevice(
        "usb-1-1",
        "1-1",
        "12d1:1506",
        new ModemDevice.Strings("", "", ""),
        List.of(commands, ncm),
        List.of(new Candidate("ttyUSB0", Promise.COMMANDS)),
        DataFamily.NCM);
  }

  private DataChoice.Chosen choose(ModemDevice device, String... forced) {
    return new DataChoice(new WayMemory(state))
        .choose(device, List.of(forced).stream().findFirst(), _ -> Optional.of(SOME));
  }

  @Test
  void the_best_way_needs_no_reason() {
    DataChoice.Chosen chosen = choose(stick("huawei_cdc_ncm", "wwan0"));
    assertEquals(DataFamily.NCM, chosen.family());
    assertEquals(Optional.empty(), chosen.because());
  }

  @Test
  void a_way_without_a_driver_is_passed_over_and_the_reason_said() {
    DataChoice.Chosen chosen = choose(stick("option", ""));
    assertEquals(DataFamily.PPP, chosen.family());
    assertTrue(chosen.because().orElseThrow().contains("no huawei_cdc_ncm"));
  }

  @Test
  void what_was_found_out_by_trying_holds_for_the_next_start() {
    ModemDevice device = stick("huawei_cdc_ncm", "wwan0");
    new DataChoice(new WayMemory(state))
        .impossible(device, DataFamily.NCM, "the firmware knows no ^NDISDUP");
    DataChoice.Chosen chosen = choose(device);
    assertEquals(DataFamily.PPP, chosen.family());
    assertEquals("the firmware knows no ^NDISDUP", chosen.because().orElseThrow());
  }

  @Test
  void a_person_who_names_the_way_is_obeyed_and_success_is_learned() {
    ModemDevice device = stick("huawei_cdc_ncm", "wwan0");
    DataChoice choice = new DataChoice(new WayMemory(state));
    choice.impossible(device, DataFamily.NCM, "the firmware knows no ^NDISDUP");
    assertEquals(DataFamily.NCM, choose(device, "ncm").family());
    choice.works(device, DataFamily.NCM);
    assertEquals(DataFamily.NCM, choose(device).family());
  }

  @Test
  void a_driver_that_is_installed_later_makes_it_be_tried_again() {
    new DataChoice(new WayMemory(state))
        .impossible(stick("cdc_ncm", "usb0"), DataFamily.NCM, "it carried nothing");
    assertEquals(DataFamily.NCM, choose(stick("huawei_cdc_ncm", "wwan0")).family());
  }

  @Test
  void with_no_way_left_each_is_named() {
    DataChoice choice = new DataChoice(new WayMemory(state));
    ModemFailure none =
        assertThrows(
            ModemFailure.class,
            () ->
                choice.choose(
                    stick("huawei_cdc_ncm", "wwan0"), Optional.empty(), _ -> Optional.empty()));
    String why = ((Failure.Unsupported) none.failure()).why();
    assertTrue(why.contains("over ncm") && why.contains("over ppp"), why);
  }
}
