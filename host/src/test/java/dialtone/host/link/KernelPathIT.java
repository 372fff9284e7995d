package dialtone.host.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dialtone.host.journal.FileJournal;
import dialtone.host.journal.UndoReplay;
import dialtone.host.linux.Namespace;
import dialtone.host.machine.DataPath;
import dialtone.host.machine.Links;
import dialtone.host.machine.Programs;
import dialtone.host.machine.Undo;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.net.Addressing;
import dialtone.protocol.net.EthernetFrame;
import dialtone.protocol.wire.Octets;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The kernel's data path against another Linux at the far end of the wire. This computer's own
/// network stays as it is.
class KernelPathIT {
  private static final Duration DEADLINE = Duration.ofSeconds(15);
  private static final int METRIC = 700;
  private static final InetAddress GATEWAY = InetAddress.ofLiteral(CarrierRig.CARRIER);
  private static final Addressing GIVEN = addressing("10.64.0.2/30", Optional.of(GATEWAY));

  @TempDir Path folder;
  private CarrierRig rig;
  private String ownNetwork;
  private String clientNetwork;
  private DataPath path;
  private FileJournal journal;

  private static Addressing addressing(String address, Optional<InetAddress> gateway) {
    return new Addressing(
        List.of(CarrierRig.prefix(address)),
        gateway,
        Optional.empty(),
        List.of(GATEWAY),
        Optional.of(1430));
  }

  @BeforeEach
  void plugIn() throws IOException {
    ownNetwork = CarrierRig.network(Namespace.current());
    rig = new CarrierRig(folder);
    clientNetwork = CarrierRig.network(rig.client);
    path = rig.machine.dataPath("wwan0");
    journal = new FileJournal(folder.resolve("journal"));
  }

  @AfterEach
  void unplug() throws IOException {
    if (rig != null) {
      journal.close();
      rig.close();
      assertEquals(ownNetwork, CarrierRig.network(Namespace.current()));
    }
  }

  private String resolvConf() throws IOException {
    return Files.readString(folder.resolve("etc/resolv.conf"));
  }

  private List<Links.Route> defaultRoutes() {
    return rig.links.table().routes().stream()
        .filter(route -> route.destination().length() == 0)
        .toList();
  }

  @Test
  void from_lease_to_an_answered_ping_and_back_to_nothing() throws IOException {
    rig.serveDhcpAndDns();
    path.raise(journal);
    Addressing lease = path.lease(DEADLINE);
    assertEquals(Optional.of(GATEWAY), lease.gateway4());
    assertEquals(List.of(GATEWAY), lease.dns());
    assertEquals(Optional.of(1430), lease.mtu());
    path.configure(lease, METRIC, journal);
    DataPath.Answered answered = path.probe(lease, DEADLINE);
    assertEquals(
        new DataPath.Answered(true, true, List.of("ping 10.64.0.1", "dns 10.64.0.1")), answered);
    path.clear(journal);
    assertEquals(List.of(), journal.standing());
    assertEquals(clientNetwork, CarrierRig.network(rig.client));
    assertEquals("nameserver 9.9.9.9\n", resolvConf());
  }

  @ParameterizedTest
  @ValueSource(strings = {"udhcpc", "dhclient", "busybox", "dhcpcd"})
  void each_known_client_gets_a_lease_and_configures_nothing(String client) throws IOException {
    Programs only = only(client);
    assumeTrue(only.find(List.of(client)).isPresent(), "needs " + client);
    rig.serveDhcpAndDns();
    path.raise(journal);
    String before = CarrierRig.network(rig.client);
    // dhcpcd keeps these; they are of no use without this device.
    List<Path> fresh =
        Stream.of("/var/lib/dhcpcd/wwan0.lease", "/run/dhcpcd")
            .map(Path::of)
            .filter(Files::notExists)
            .toList();
    Addressing lease = new LeaseProgram("wwan0", only, rig.clock).lease(DEADLINE).orElseThrow();
    assertEquals(24, lease.addresses().getFirst().length());
    assertEquals(Optional.of(GATEWAY), lease.gateway4());
    assertEquals(List.of(GATEWAY), lease.dns());
    assertEquals(Optional.of(1430), lease.mtu());
    assertEquals(addresses(before), addresses(CarrierRig.network(rig.client)));
    for (Path left : fresh) {
      Files.deleteIfExists(left);
    }
  }

  @Test
  void without_any_client_installed_the_lease_is_our_own_work() throws IOException {
    rig.serveDhcpAndDns();
    KernelPath alone =
        new KernelPath(
            "wwan0", rig.links, only("no such client"), rig.machine.files(), rig.client, rig.clock);
    alone.raise(journal);
    Addressing lease = alone.lease(DEADLINE);
    assertEquals(24, lease.addresses().getFirst().length());
    assertEquals(Optional.of(GATEWAY), lease.gateway4());
    assertEquals(Optional.of(1430), lease.mtu());
  }

  private static List<String> addresses(String network) {
    return network.lines().filter(line -> line.contains("inet ")).toList();
  }

  private Programs only(String name) {
    Programs all = rig.machine.programs();
    return new Programs() {
      @Override
      public Optional<String> find(List<String> names) {
        return all.find(names.stream().filter(name::equals).toList());
      }

      @Override
      public Outcome run(List<String> command, Duration deadline, String waitingFor) {
        return all.run(command, deadline, waitingFor);
      }

      @Override
      public Running start(List<String> command, Consumer<String> line) {
        return all.start(command, line);
      }
    };
  }

  @Test
  void a_network_that_gives_no_address_is_named_with_the_deadline() {
    path.raise(journal);
    Duration deadline = Duration.ofSeconds(2);
    ModemFailure failure = assertThrows(ModemFailure.class, () -> path.lease(deadline));
    assertEquals(
        new Failure.Timeout("DHCP", "an address from the network by DHCP on wwan0", deadline),
        failure.failure());
  }

  @Test
  void a_carrier_that_went_silent_gives_no_answer() {
    path.raise(journal);
    path.configure(GIVEN, METRIC, journal);
    rig.carrierLinks.apply(List.of(new Links.Change.SetUp("carrier", false)));
    DataPath.Answered answered = path.probe(GIVEN, Duration.ofMillis(300));
    assertEquals(
        new DataPath.Answered(false, false, List.of("ping 10.64.0.1", "dns 10.64.0.1")), answered);
  }

  @Test
  void what_the_kernel_refuses_to_send_is_said() {
    DataPath.Answered answered = path.probe(GIVEN, Duration.ofMillis(100));
    assertFalse(answered.any());
    assertTrue(
        answered.tried().stream().allMatch(words -> words.contains(" (not sent: ")),
        answered.toString());
  }

  @Test
  void a_changed_address_replaces_the_old_one_in_place() {
    path.raise(journal);
    path.configure(GIVEN, METRIC, journal);
    path.configure(addressing("10.64.0.6/24", Optional.of(GATEWAY)), METRIC, journal);
    Links.Table table = rig.links.table();
    assertTrue(
        table.addresses().contains(new Links.Address("wwan0", CarrierRig.prefix("10.64.0.6/24"))));
    assertFalse(
        table.addresses().contains(new Links.Address("wwan0", CarrierRig.prefix("10.64.0.2/30"))));
    assertEquals(
        List.of(
            new Links.Route("wwan0", CarrierRig.prefix("0.0.0.0/0"), Optional.of(GATEWAY), METRIC)),
        defaultRoutes());
    assertEquals(5, journal.standing().size(), journal.standing().toString());
  }

  @Test
  void an_equal_address_is_left_alone() {
    path.raise(journal);
    path.configure(GIVEN, METRIC, journal);
    List<Undo> standing = journal.standing();
    path.configure(GIVEN, METRIC, journal);
    assertEquals(standing, journal.standing());
  }

  @Test
  void a_gateway_outside_the_prefix_is_taken_as_on_the_link() {
    path.raise(journal);
    path.configure(addressing("10.9.9.9/32", Optional.of(GATEWAY)), METRIC, journal);
    assertEquals(
        List.of(
            new Links.Route("wwan0", CarrierRig.prefix("0.0.0.0/0"), Optional.of(GATEWAY), METRIC)),
        defaultRoutes());
  }

  @Test
  void without_gateways_both_default_routes_are_on_the_link() throws IOException {
    path.raise(journal);
    Addressing both =
        new Addressing(
            List.of(CarrierRig.prefix("10.64.0.2/32"), CarrierRig.prefix("2001:db8::2/64")),
            Optional.empty(),
            Optional.empty(),
            List.of(InetAddress.ofLiteral("2001:db8::1")),
            Optional.empty());
    path.configure(both, METRIC, journal);
    assertEquals(
        List.of(
            new Links.Route("wwan0", CarrierRig.prefix("0.0.0.0/0"), Optional.empty(), METRIC),
            new Links.Route("wwan0", CarrierRig.prefix("::/0"), Optional.empty(), METRIC)),
        defaultRoutes());
    rig.serveDhcpAndDns();
    assertTrue(path.probe(both, DEADLINE).ping());
  }

  @Test
  @Timeout(60)
  void an_address_alone_on_its_link_sends_without_arp_until_it_is_cleared() throws Exception {
    path.raise(journal);
    for (String address : List.of("10.64.0.2/32", "10.64.0.6/32")) {
      assertEquals(EthernetFrame.IPV4, firstSent(addressing(address, Optional.empty())));
      assertFalse(looksForNeighbors());
    }
    assertEquals(EthernetFrame.ARP, firstSent(addressing("10.64.0.2/30", Optional.empty())));
    assertTrue(looksForNeighbors());
    assertEquals(EthernetFrame.IPV4, firstSent(addressing("10.64.0.2/32", Optional.empty())));
    path.clear(journal);
    assertTrue(looksForNeighbors());
    assertEquals(List.of(), journal.standing());
    assertEquals(clientNetwork, CarrierRig.network(rig.client));
  }

  /// Whether a probe begins with a question or at once; what IPv6 says by itself is passed over.
  private int firstSent(Addressing addressing) throws InterruptedException {
    path.configure(addressing, METRIC, journal);
    rig.sent.clear();
    DataPath.Answered _ = path.probe(addressing, Duration.ofMillis(100));
    int type = EthernetFrame.IPV6;
    while (type == EthernetFrame.IPV6) {
      type = EthernetFrame.parse(Octets.of(rig.sent.take())).etherType();
    }
    return type;
  }

  private boolean looksForNeighbors() {
    return rig.links.table().links().stream()
        .anyMatch(link -> link.name().equals("wwan0") && link.arp());
  }

  @Test
  void after_a_kill_the_next_owner_takes_everything_back() throws IOException {
    path.raise(journal);
    path.configure(GIVEN, METRIC, journal);
    assertTrue(resolvConf().startsWith("# "));
    assertTrue(resolvConf().endsWith("nameserver 10.64.0.1\nnameserver 9.9.9.9\n"));
    // Nothing is closed, as after kill -9.
    try (FileJournal next = new FileJournal(folder.resolve("journal"))) {
      UndoReplay replay = new UndoReplay(rig.links, rig.machine.files(), _ -> {});
      assertEquals(List.of(), replay.replay(next));
      assertEquals(List.of(), next.standing());
    }
    assertEquals(clientNetwork, CarrierRig.network(rig.client));
    assertEquals("nameserver 9.9.9.9\n", resolvConf());
    assertFalse(Files.exists(folder.resolve("journal")));
  }

  @Test
  void another_programs_newer_resolver_stays() throws IOException {
    path.raise(journal);
    path.configure(GIVEN, METRIC, journal);
    Files.writeString(folder.resolve("etc/resolv.conf"), "nameserver 8.8.8.8\n");
    path.clear(journal);
    assertEquals("nameserver 8.8.8.8\n", resolvConf());
  }

  @Test
  void the_resolver_is_left_alone_while_another_default_route_is_better() throws IOException {
    path.raise(journal);
    rig.links.apply(
        List.of(
            new Links.Change.AddRoute(
                "lo", CarrierRig.prefix("0.0.0.0/0"), Optional.empty(), METRIC - 1)));
    path.configure(GIVEN, METRIC, journal);
    assertEquals("nameserver 9.9.9.9\n", resolvConf());
    rig.links.apply(
        List.of(
            new Links.Change.RemoveRoute(
                "lo", CarrierRig.prefix("0.0.0.0/0"), Optional.empty(), METRIC - 1)));
    path.configure(GIVEN, METRIC, journal);
    assertTrue(resolvConf().contains("nameserver 10.64.0.1\n"));
  }

  @Test
  void a_link_that_is_not_there_is_gone() {
    Links.Change change = new Links.Change.SetUp("wwan9", true);
    ModemFailure failure = assertThrows(ModemFailure.class, () -> rig.links.apply(List.of(change)));
    assertInstanceOf(Failure.Gone.class, failure.failure());
  }

  @Test
  void two_hundred_addresses_and_routes_come_and_go_and_again() {
    List<Links.Change> add = new ArrayList<>();
    add.add(new Links.Change.SetUp("wwan0", true));
    for (int i = 1; i <= 100; i++) {
      add.add(new Links.Change.AddAddress("wwan0", CarrierRig.prefix("10.1." + i + ".1/32")));
      add.add(
          new Links.Change.AddRoute(
              "wwan0", CarrierRig.prefix("10.2." + i + ".0/24"), Optional.empty(), i));
    }
    rig.links.apply(add);
    rig.links.apply(add);
    assertEquals(
        100,
        rig.links.table().addresses().stream().filter(a -> a.address().length() == 32).count());
    List<Links.Change> remove = add.reversed().stream().flatMap(c -> inverse(c).stream()).toList();
    rig.links.apply(remove);
    rig.links.apply(remove);
    assertEquals(
        0, rig.links.table().addresses().stream().filter(a -> a.address().length() == 32).count());
    assertEquals(
        0, rig.links.table().routes().stream().filter(r -> r.destination().length() == 24).count());
  }

  private static Optional<Links.Change> inverse(Links.Change change) {
    return switch (change) {
      case Links.Change.AddAddress c ->
          Optional.of(new Links.Change.RemoveAddress(c.link(), c.address()));
      case Links.Change.AddRoute c ->
          Optional.of(
              new Links.Change.RemoveRoute(c.link(), c.destination(), c.gateway(), c.metric()));
      case Links.Change.SetUp _,
          Links.Change.SetMtu _,
          Links.Change.SetArp _,
          Links.Change.RemoveAddress _,
          Links.Change.RemoveRoute _ ->
          Optional.empty();
    };
  }
}
