package dialtone.host.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dialtone.host.machine.FileTree;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RootedFilesTest {
  private static final String DEVICE = "/sys/devices/pci0000:00/usb1/1-1";

  @TempDir Path folder;

  @BeforeEach
  void layOut() throws IOException {
    Path device = Files.createDirectories(folder.resolve("m" + DEVICE));
    Files.writeString(device.resolve("idVendor"), "12d1\n");
    Files.writeString(device.resolve("product"), "HUAWEI Mobile\n\n");
    Files.writeString(folder.resolve("secret"), "outside");
    Path devices = Files.createDirectories(root().resolve("sys/bus/usb/devices"));
    Files.createSymbolicLink(
        devices.resolve("1-1"), Path.of("../../../devices/pci0000:00/usb1/1-1"));
    Files.createSymbolicLink(devices.resolve("out"), Path.of("../../../../../secret"));
    Files.createDirectories(root().resolve("dev"));
    Files.createSymbolicLink(root().resolve("dev/ttyUSB0"), Path.of("/dev/null"));
  }

  /// The folder's owner warns about links that lead out of it.
  @AfterEach
  void unlink() throws IOException {
    Files.delete(root().resolve("dev/ttyUSB0"));
  }

  private Path root() {
    return folder.resolve("m");
  }

  private FileTree files() throws IOException {
    return new RootedFiles(root().toRealPath());
  }

  @Test
  void contents_lose_one_line_end_and_what_cannot_be_read_is_absent() throws IOException {
    assertEquals(
        Map.of(DEVICE + "/idVendor", "12d1", DEVICE + "/product", "HUAWEI Mobile\n"),
        files()
            .read(List.of(DEVICE + "/idVendor", DEVICE + "/product", DEVICE + "/serial", DEVICE)));
  }

  @Test
  void entries_are_sorted() throws IOException {
    assertEquals(
        Map.of(
            "/sys/bus/usb/devices", List.of("1-1", "out"), DEVICE, List.of("idVendor", "product")),
        files().list(List.of("/sys/bus/usb/devices", DEVICE, "/nowhere")));
  }

  @Test
  void links_are_told_as_paths_of_the_machine_and_ports_as_paths_of_this_one() throws IOException {
    String link = "/sys/bus/usb/devices/1-1";
    assertEquals(
        Map.of(link, DEVICE, "/dev/ttyUSB0", "/dev/null"),
        files().resolve(List.of(link, "/dev/ttyUSB0", "/dev/ttyUSB1")));
  }

  @Test
  void nothing_outside_is_read_or_written() throws IOException {
    List<String> paths =
        List.of(
            "/../secret",
            "/sys/../../secret",
            "/sys/bus/usb/devices/out",
            "secret",
            "relative/../../secret");
    assertEquals(Map.of(), files().read(paths));
    for (String path : List.of("/../secret", "secret")) {
      ModemFailure failure = assertThrows(ModemFailure.class, () -> files().write(path, "x"));
      assertInstanceOf(Failure.BadInput.class, failure.failure());
    }
    assertEquals("outside", Files.readString(folder.resolve("secret")));
  }

  @Test
  void a_file_is_overwritten_in_place() throws IOException {
    files().write(DEVICE + "/product", "x");
    assertEquals("x", Files.readString(root().resolve("." + DEVICE + "/product")).substring(0, 1));
    files().write("/etc/resolv.conf", "nameserver 10.64.0.1\n");
    files().write("/etc/resolv.conf", "# none\n");
    assertEquals("# none\n", Files.readString(root().resolve("etc/resolv.conf")));
    ModemFailure failure =
        assertThrows(ModemFailure.class, () -> files().write(DEVICE + "/authorized", "0"));
    assertEquals(
        new Failure.BadInput(DEVICE + "/authorized", "there is no such file"), failure.failure());
  }

  @Test
  void this_machine_is_read_as_it_is() {
    FileTree real = new RootedFiles(Path.of("/"));
    assertEquals(
        List.of("/proc/sys/kernel/ostype"),
        List.copyOf(real.read(List.of("/proc/sys/kernel/ostype")).keySet()));
    assertEquals(
        "Linux", real.read(List.of("/proc/sys/kernel/ostype")).get("/proc/sys/kernel/ostype"));
  }
}
