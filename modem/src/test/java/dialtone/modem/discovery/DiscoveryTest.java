package dialtone.modem.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dialtone.host.machine.FileTree;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.privacy.Private;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscoveryTest {
  private static final String ROOT = "/sys/bus/usb/devices/";

  /// A sysfs in memory that counts the batches it was asked for.
  private static final class Tree implements FileTree {
    private final Map<String, String> files = new TreeMap<>();
    private final Map<String, String> links = new TreeMap<>();
    private int batches;

    Tree device(String path, String vendor, String product) {
      files.put(ROOT + path + "/idVendor", vendor);
      files.put(ROOT + path + "/idProduct", product);
      return this;
    }

    /// `triple` as in `ff/03/12`; `child` is the path below the interface, `ttyUSB0` or
    /// `net/wwan0`.
    Tree with(String name, String triple, String driver, String... children) {
      String[] part = triple.split("/", -1);
      String at = ROOT + name + "/";
      files.put(at + "bInterfaceNumber", "0" + name.substring(name.length() - 1));
      files.put(at + "bInterfaceClass", part[0]);
      files.put(at + "bInterfaceSubClass", part[1]);
      files.put(at + "bInterfaceProtocol", part[2]);
      if (!driver.isEmpty()) {
        links.put(at + "driver", "/sys/bus/usb/drivers/" + driver);
      }
      for (String child : children) {
        files.put(at + child + "/uevent", "");
      }
      return this;
    }

    @Override
    public Map<String, String> read(Collection<String> paths) {
      batches++;
      Map<String, String> found = new LinkedHashMap<>(files);
      found.keySet().retainAll(paths);
      return found;
    }

    @Override
    public Map<String, List<String>> list(Collection<String> folders) {
      batches++;
      Map<String, List<String>> found = new LinkedHashMap<>();
      for (String folder : folders) {
        TreeSet<String> names = new TreeSet<>();
        for (String file : files.keySet()) {
          if (file.startsWith(folder + "/")) {
            names.add(file.substring(folder.length() + 1).split("/", 2)[0]);
          }
        }
        if (!names.isEmpty()) {
          found.put(folder, List.copyOf(names));
        }
      }
      return found;
    }

    @Override
    public Map<String, String> resolve(Collection<String> paths) {
      batches++;
      Map<String, String> found = new LinkedHashMap<>(links);
      found.keySet().retainAll(paths);
      return found;
    }

    @Override
    public void write(String path, String text) {
      throw new UnsupportedOperationException(path);
    }
  }

  /// E3372s in stick firmware, rig facts of 12d1:1506.
  private static Tree e3372() {
    return new Tree()
        .device("1-1", "12d1", "1506")
        .with("1-1:1.0", "ff/03/10", "option", "ttyUSB0")
        .with("1-1:1.1", "ff/03/12", "option", "ttyUSB1")
        .with("1-1:1.2", "ff/03/16", "huawei_cdc_ncm", "usbmisc/cdc-wdm0", "net/wwan0")
        .with("1-1:1.3", "08/06/50", "usb-storage");
  }

  @Test
  void a_huawei_ncm_stick_is_found_with_its_ports_in_order_of_promise() {
    Tree tree = e3372();
    ModemDevice stick = Discovery.devices(tree).getFirst();
    assertEquals("usb-1-1", stick.id());
    assertEquals("12d1:1506", stick.usb());
    assertEquals(List.of("ttyUSB1", "ttyUSB0", "cdc-wdm0"), stick.ports());
    assertEquals(DataFamily.NCM, stick.family());
    assertEquals(Optional.of("wwan0"), stick.netDevice());
    assertEquals(Optional.empty(), stick.remark());
    assertEquals(4, tree.batches);
  }

  @Test
  void diagnostics_come_last_on_an_e303() {
    Tree tree =
        new Tree()
            .device("2-1.4", "12d1", "1506")
            .with("2-1.4:1.0", "ff/03/01", "option", "ttyUSB0")
            .with("2-1.4:1.1", "ff/03/16", "huawei_cdc_ncm", "usbmisc/cdc-wdm0", "net/wwan0")
            .with("2-1.4:1.2", "ff/03/03", "option", "ttyUSB1")
            .with("2-1.4:1.3", "ff/03/02", "option", "ttyUSB2");
    assertEquals(
        List.of("ttyUSB2", "ttyUSB0", "cdc-wdm0", "ttyUSB1"),
        Discovery.devices(tree).getFirst().ports());
  }

  @Test
  void a_family_that_is_not_supported_yet_is_listed_with_a_sentence() {
    Tree tree =
        new Tree()
            .device("1-2", "2c7c", "0125")
            .with("1-2:1.2", "ff/00/00", "option", "ttyUSB2")
            .with("1-2:1.4", "ff/ff/ff", "qmi_wwan", "usbmisc/cdc-wdm0", "net/wwan0");
    ModemDevice modem = Discovery.devices(tree).getFirst();
    assertEquals(DataFamily.QMI, modem.family());
    assertEquals(Optional.empty(), modem.remark());
    assertEquals(Optional.of("cdc-wdm0"), modem.qmiPort());
    assertEquals(List.of("ttyUSB2"), modem.ports(), "a QMI channel is never sent AT");
  }

  @Test
  void an_acm_modem_with_a_network_device_is_one() {
    Tree tree =
        new Tree()
            .device("1-3", "19d2", "1489")
            .with("1-3:1.2", "02/02/01", "cdc_acm", "tty/ttyACM0")
            .with("1-3:1.6", "02/06/00", "cdc_ether", "net/usb0");
    assertEquals(List.of("ttyACM0"), Discovery.devices(tree).getFirst().ports());
  }

  @Test
  void cables_adapters_hubs_and_keyboards_are_no_modems() {
    Tree tree =
        new Tree()
            .device("usb1", "1d6b", "0002")
            .device("1-4", "0403", "6001")
            .with("1-4:1.0", "ff/ff/ff", "ftdi_sio", "ttyUSB0")
            .device("1-5", "0bda", "8153")
            .with("1-5:1.0", "02/06/00", "cdc_ether", "net/eth1")
            .device("1-6", "413c", "2113")
            .with("1-6:1.0", "03/01/01", "usbhid");
    assertEquals(List.of(), Discovery.devices(tree));
  }

  @Test
  void a_serial_modem_is_named_by_its_port() {
    ModemDevice modem = Discovery.serial("/dev/ttyS0");
    assertEquals("serial-ttyS0", modem.id());
    assertEquals(List.of("ttyS0"), modem.ports());
  }

  @Test
  void a_forced_port_is_the_only_candidate() {
    ModemDevice stick = Discovery.devices(e3372()).getFirst();
    assertEquals(List.of("ttyUSB0"), Discovery.onlyPort(stick, "/dev/ttyUSB0").ports());
  }

  private static List<ModemDevice> two() {
    List<ModemDevice> devices = new ArrayList<>(Discovery.devices(e3372()));
    devices.add(Discovery.serial("ttyS0"));
    return devices;
  }

  private static ModemSelector selector() {
    return new ModemSelector(
        two(),
        d -> d.usb().isEmpty() ? Optional.empty() : Optional.of(new Private("860000000000005")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "usb-1-1",
        "1-1",
        "0",
        "any",
        "860000000000005",
        "ttyUSB1",
        "/dev/ttyUSB0",
        "cdc-wdm0",
        "wwan0",
        "12d1:1506",
        "12D1:1506"
      })
  void each_word_for_the_stick_finds_it(String word) {
    assertEquals("usb-1-1", selector().select(word).id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ttyUSB7", "wwan1", "12d1:1505", "2", "490154203237518", "banana"})
  void a_word_for_no_modem_is_named(String word) {
    ModemFailure thrown = assertThrows(ModemFailure.class, () -> selector().select(word));
    Failure.UnknownWord unknown = assertInstanceOf(Failure.UnknownWord.class, thrown.failure());
    assertEquals(word, unknown.word());
  }

  @Test
  void the_nearest_right_word_is_offered() {
    ModemFailure thrown = assertThrows(ModemFailure.class, () -> selector().select("wwan1"));
    Failure.UnknownWord unknown = assertInstanceOf(Failure.UnknownWord.class, thrown.failure());
    assertEquals(Optional.of("wwan0"), unknown.nearest());
  }

  @Test
  void a_place_in_the_list_counts_from_zero() {
    assertEquals("serial-ttyS0", selector().select("1").id());
  }
}
