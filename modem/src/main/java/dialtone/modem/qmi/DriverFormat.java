package dialtone.modem.qmi;

import dialtone.host.machine.FileTree;
import java.util.List;
import java.util.Optional;

/// How the driver of a network device takes packets: the attribute `qmi/raw_ip` of qmi_wwan
/// (drivers/net/usb/qmi_wwan.c), which older kernels and other drivers have not.
///
/// @param text what it says, absent when there is none
record DriverFormat(String path, Optional<String> text) {
  static final String RAW = "Y";
  static final String ETHERNET = "N";

  static DriverFormat of(FileTree files, String netDevice) {
    String path = "/sys/class/net/" + netDevice + "/qmi/raw_ip";
    return new DriverFormat(path, Optional.ofNullable(files.read(List.of(path)).get(path)));
  }

  boolean canRaw() {
    return text.isPresent();
  }

  boolean isRaw() {
    return text.filter(RAW::equals).isPresent();
  }
}
