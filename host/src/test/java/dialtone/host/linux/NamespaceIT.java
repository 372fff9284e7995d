package dialtone.host.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.NetworkInterface;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NamespaceIT {
  private static final Path TASK = Path.of("/proc/thread-self/ns/net");

  @BeforeEach
  void rights() {
    assumeTrue(Rights.effective().root(), "needs root");
  }

  private static Path here() throws IOException {
    return Files.readSymbolicLink(TASK);
  }

  @Test
  void code_runs_inside_and_this_process_stays_outside() throws IOException {
    Path outside = here();
    try (Namespace namespace = Namespace.create()) {
      assertNotEquals(outside, namespace.call(NamespaceIT::here));
      assertEquals(outside, here());
      assertEquals(namespace.call(NamespaceIT::here), Files.readSymbolicLink(namespace.file()));
    }
  }

  @Test
  void the_loopback_device_is_up() throws IOException {
    try (Namespace namespace = Namespace.create()) {
      assertTrue(namespace.call(() -> NetworkInterface.getByName("lo").isUp()));
    }
  }

  @Test
  void programs_started_inside_stay_inside() throws IOException {
    try (Namespace namespace = Namespace.create()) {
      Process process =
          namespace.call(() -> new ProcessBuilder("readlink", "/proc/self/ns/net").start());
      String said =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      assertEquals(namespace.call(NamespaceIT::here).toString(), said);
    }
  }

  @Test
  void a_file_leads_another_thread_into_the_same_namespace() throws IOException {
    try (Namespace namespace = Namespace.create();
        Namespace same = Namespace.open(namespace.file())) {
      assertEquals(namespace.call(NamespaceIT::here), same.call(NamespaceIT::here));
    }
  }

  @Test
  void what_the_code_throws_is_thrown_to_the_caller() {
    try (Namespace namespace = Namespace.create()) {
      Failure failure = new Failure.Gone("wwan0", "test");
      ModemFailure thrown =
          assertThrows(
              ModemFailure.class,
              () ->
                  namespace.call(
                      () -> {
                        throw new ModemFailure(failure);
                      }));
      assertEquals(failure, thrown.failure());
      assertThrows(
          UncheckedIOException.class,
          () -> namespace.call(() -> Files.readString(Path.of("/none"))));
    }
  }

  @Test
  void a_virtual_thread_may_call() throws InterruptedException, ExecutionException {
    try (Namespace namespace = Namespace.create()) {
      CompletableFuture<Path> inside = new CompletableFuture<>();
      Thread.ofVirtual().start(() -> inside.complete(namespace.call(NamespaceIT::here)));
      assertEquals(namespace.call(NamespaceIT::here), inside.get());
    }
  }

  @Test
  void a_file_that_is_no_namespace_is_named() {
    ModemFailure missing =
        assertThrows(ModemFailure.class, () -> Namespace.open(Path.of("/proc/self/ns/none")));
    assertInstanceOf(Failure.Gone.class, missing.failure());
    ModemFailure wrong =
        assertThrows(ModemFailure.class, () -> Namespace.open(Path.of("/proc/self/ns/uts")));
    assertInstanceOf(Failure.BadInput.class, wrong.failure());
  }

  private static List<String> devices() {
    try (Netlink netlink = Netlink.open()) {
      return netlink.dump(Rtnetlink.dump(Rtnetlink.RTM_GETLINK)).stream()
          .map(link -> link.text(Rtnetlink.IFLA_IFNAME).orElse(""))
          .toList();
    }
  }

  @Test
  void a_tun_device_lives_as_long_as_it_is_open() {
    try (Namespace namespace = Namespace.create()) {
      Tap tun = namespace.call(() -> Tap.open(Tap.Layer.TUN, "wwan0"));
      assertTrue(namespace.call(NamespaceIT::devices).contains("wwan0"));
      ModemFailure taken =
          assertThrows(
              ModemFailure.class, () -> namespace.call(() -> Tap.open(Tap.Layer.TUN, "wwan0")));
      assertInstanceOf(Failure.Busy.class, taken.failure());
      tun.close();
      assertFalse(namespace.call(NamespaceIT::devices).contains("wwan0"));
    }
  }
}
