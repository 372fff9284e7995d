package dialtone.modem.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dialtone.modem.discovery.Candidate.Promise;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Layouts as `/sys/kernel/debug/usb/devices` shows them in forum posts.
class DataWayTest {

  private static UsbInterface bound(int number, String triple, String driver, String net) {
    String[] part = triple.split("/", -1);
    boolean serial = driver.equals("option");
    return new UsbInterface(
        "1-1:1." + number,
        number,
        Integer.parseInt(part[0], 16),
        Integer.parseInt(part[1], 16),
        Integer.parseInt(part[2], 16),
        2,
        Optional.of(driver).filter(name -> !name.isEmpty()),
        serial ? List.of("ttyUSB" + number) : List.of(),
        Optional.empty(),
        Optional.of(net).filter(name -> !name.isEmpty()));
  }

  private static ModemDevice device(String usb, UsbInterface... interfaces) {
    List<Candidate> ports =
        List.of(interfaces).stream()
            .flatMap(each -> each.ttys().stream())
            .map(tty -> new Candidate(tty, Promise.UNKNOWN))
            .toList();
    return new ModemDevice(
        "usb-1-1",
        "1-1",
        usb,
        ModemDevice.Strings.NONE,
        List.of(interfaces),
        ports,
        DataFamily.PPP);
  }

  @Test
  void an_ncm_interface_that_the_serial_driver_took_is_named_and_a_call_comes_next() {
    // Document 002: an E3372 on a kernel without huawei_cdc_ncm.
    ModemDevice stick =
        device(
            "12d1:1506",
            bound(0, "ff/03/10", "option", ""),
            bound(1, "ff/03/12", "option", ""),
            bound(2, "ff/03/16", "option", ""));
    List<DataWay> ways = stick.ways();
    assertEquals(List.of(DataFamily.NCM, DataFamily.PPP), families(ways));
    assertEquals(
        "interface 1-1:1.2 (ff/03/16) is ncm and was taken by option: this kernel has no"
            + " huawei_cdc_ncm, or not loaded",
        ways.getFirst().hindrance().orElseThrow());
    assertEquals(DataFamily.PPP, stick.data());
    assertTrue(stick.remark().orElseThrow().startsWith("Its data goes by ppp, because"));
  }

  @Test
  void a_driver_that_made_no_network_device_is_no_way() {
    ModemDevice stick =
        device(
            "12d1:1506",
            bound(0, "ff/03/12", "option", ""),
            bound(1, "ff/03/16", "huawei_cdc_ncm", ""));
    assertEquals(
        "interface 1-1:1.1 (ff/03/16) is ncm, but its driver huawei_cdc_ncm made no network device",
        stick.ways().getFirst().hindrance().orElseThrow());
  }

  @Test
  void a_stick_whose_driver_is_there_has_nothing_to_remark() {
    ModemDevice stick =
        device(
            "12d1:1506",
            bound(0, "ff/03/12", "option", ""),
            bound(1, "ff/03/16", "huawei_cdc_ncm", "wwan0"));
    assertEquals(Optional.empty(), stick.remark());
    assertEquals(DataFamily.NCM, stick.data());
  }

  @Test
  void control_and_data_interface_of_one_driver_are_one_way() {
    // facts of the E392: qmi_wwan holds both, the network device hangs under the control interface.
    ModemDevice stick =
        device(
            "12d1:1506",
            bound(0, "ff/01/02", "option", ""),
            bound(1, "ff/01/09", "qmi_wwan", "wwan0"),
            bound(2, "ff/01/08", "qmi_wwan", ""));
    assertEquals(List.of(DataFamily.QMI, DataFamily.PPP), families(stick.ways()));
    assertEquals(DataFamily.QMI, stick.data());
  }

  @Test
  void serial_ports_alone_are_a_call() {
    ModemDevice stick =
        device("1c9e:9605", bound(0, "ff/ff/ff", "option", ""), bound(1, "ff/ff/ff", "option", ""));
    assertEquals(List.of(new DataWay(DataFamily.PPP, Optional.empty())), stick.ways());
    assertEquals(Optional.empty(), stick.remark());
  }

  @Test
  void another_driver_is_another_layout() {
    ModemDevice before = device("12d1:1506", bound(2, "ff/03/16", "option", ""));
    ModemDevice after = device("12d1:1506", bound(2, "ff/03/16", "huawei_cdc_ncm", "wwan0"));
    assertEquals("12d1:1506 ff/03/16=option", before.layout());
    assertEquals("12d1:1506 ff/03/16=huawei_cdc_ncm", after.layout());
  }

  private static List<DataFamily> families(List<DataWay> ways) {
    return ways.stream().map(DataWay::family).toList();
  }
}
