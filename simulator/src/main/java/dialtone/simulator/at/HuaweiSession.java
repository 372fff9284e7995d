package dialtone.simulator.at;

import dialtone.protocol.failure.CmeError;
import dialtone.protocol.net.Prefix;
import dialtone.protocol.privacy.Secret;
import dialtone.simulator.model.Change;
import dialtone.simulator.model.Context;
import dialtone.simulator.model.Credentials;
import dialtone.simulator.model.DataSession;
import dialtone.simulator.model.VirtualModem;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The data session of Huawei's network-card sticks: `^NDISDUP`, `^NDISSTATQRY`, `^NDISSTAT`,
/// `^DHCP`, `^DHCPV6`.
final class HuaweiSession {
  private static final String PORT_MODE =
      "^GETPORTMODE:TYPE:WCDMA:HUAWEI Technologies,MDM:0,PCUI:1,NDIS:2";
  private static final int SPEED_BPS = 150_000_000;

  private final VirtualModem modem;

  private HuaweiSession(VirtualModem modem) {
    this.modem = modem;
  }

  static void add(CommandTable table, VirtualModem modem, List<Announcer> announcers) {
    HuaweiSession session = new HuaweiSession(modem);
    table
        .run("^GETPORTMODE", (_, _) -> Answer.ok(PORT_MODE))
        .test("^NDISDUP", "^NDISDUP: (1-16),(0-1)")
        .set("^NDISDUP", SimAccess.needed(modem, (command, _) -> session.dial(command)))
        .read("^NDISSTATQRY", (_, _) -> Answer.ok("^NDISSTATQRY: " + session.states()))
        .set("^NDISSTATQRY", (_, _) -> Answer.ok("^NDISSTATQRY: " + session.states()))
        .test("^DHCP", "")
        .read("^DHCP", (_, _) -> session.leased())
        .set("^DHCP", (_, _) -> session.leased())
        .read("^DHCPV6", (_, _) -> session.leased6())
        .set("^DHCPV6", (_, _) -> session.leased6());
    announcers.add(HuaweiSession::announce);
  }

  /// `^NDISDUP=<cid>,<connect>[,<apn>[,<user>[,<password>[,<auth>]]]]`. The answer comes before the
  /// network's.
  private Answer dial(Command command) {
    int cid = command.number(0, -1);
    int connect = command.number(1, -1);
    Optional<Context> known = modem.context(cid);
    if (cid < 1 || cid > 16 || connect < 0 || connect > 1) {
      return Answer.failed(CmeError.INCORRECT_PARAMETERS);
    }
    if (connect == 0) {
      modem.disconnect(cid);
      return Answer.ok();
    }
    Context context = known.orElse(new Context(cid, "IP", command.text(2)));
    Credentials credentials =
        new Credentials(
            command.has(2) ? command.text(2) : context.apn(),
            command.text(3),
            new Secret(command.text(4)),
            PacketCommands.authentication(command.number(5, 0)));
    return modem.connect(context, credentials)
        ? Answer.ok()
        : Answer.failed(CmeError.NO_NETWORK_SERVICE);
  }

  private String states() {
    return modem.session().map(HuaweiSession::up).orElse("0,,,\"IPV4\"");
  }

  /// `<state>,<error>,<WX state>,<PDP type>`, repeated for each family of a dual session.
  private static String up(DataSession session) {
    return session.families().stream()
        .map(family -> "1,,,\"" + family + "\"")
        .collect(Collectors.joining(","));
  }

  /// Addresses stand as hexadecimal numbers whose lowest byte is the first octet.
  private Answer leased() {
    Optional<Prefix> address = modem.session().flatMap(DataSession::address4);
    if (address.isEmpty()) {
      return Answer.error();
    }
    DataSession session = modem.session().orElseThrow();
    String gateway = session.gateway4().map(HuaweiSession::reversed).orElse("00000000");
    return Answer.ok(
        "^DHCP: "
            + String.join(
                ",",
                reversed(address.get().address()),
                mask(address.get().length()),
                gateway,
                gateway,
                dns(session, 0),
                dns(session, 1),
                String.valueOf(SPEED_BPS),
                String.valueOf(SPEED_BPS)));
  }

  private Answer leased6() {
    Optional<Prefix> address = modem.session().flatMap(DataSession::address6);
    if (address.isEmpty()) {
      return Answer.error();
    }
    List<String> dns =
        modem.session().orElseThrow().dns().stream()
            .filter(server -> server.getAddress().length == 16)
            .map(InetAddress::getHostAddress)
            .toList();
    return Answer.ok(
        "^DHCPV6: %s,%d,fe80::1,fe80::1,%s,%s,%d,%d"
            .formatted(
                address.get().address().getHostAddress(),
                address.get().length(),
                dns.isEmpty() ? "::" : dns.getFirst(),
                dns.size() < 2 ? "::" : dns.get(1),
                SPEED_BPS,
                SPEED_BPS));
  }

  private static String dns(DataSession session, int index) {
    List<InetAddress> servers =
        session.dns().stream().filter(server -> server.getAddress().length == 4).toList();
    if (servers.isEmpty()) {
      return "00000000";
    }
    return reversed(servers.get(Math.min(index, servers.size() - 1)));
  }

  private static String reversed(InetAddress address) {
    byte[] octets = address.getAddress();
    return IntStream.rangeClosed(1, octets.length)
        .mapToObj(i -> "%02X".formatted(octets[octets.length - i]))
        .collect(Collectors.joining());
  }

  private static String mask(int length) {
    int bits = length == 0 ? 0 : -1 << (32 - length);
    return "%08X".formatted(Integer.reverseBytes(bits));
  }

  /// Of a dialled call the network device knows nothing.
  private static List<String> told(DataSession.Way way, Stream<String> states) {
    return way == DataSession.Way.CALL
        ? List.of()
        : states.map(state -> "^NDISSTAT:" + state).toList();
  }

  private static List<String> announce(Change change, Dialogue dialogue) {
    return switch (change) {
      case Change.SessionUp(var session) ->
          told(session.way(), session.families().stream().map(f -> "1,,,\"" + f + "\""));
      case Change.SessionRefused(_, var way, int cause) ->
          told(way, Stream.of("0," + cause + ",,\"IPV4\""));
      case Change.SessionEnded(_, var way, _, _) -> told(way, Stream.of("0,,,\"IPV4\""));
      case Change.SimChanged _, Change.PowerChanged _, Change.RegistrationChanged _ -> List.of();
      case Change.SignalChanged _, Change.UssdReply _, Change.Restarted _ -> List.of();
      case Change.SessionAsked _, Change.CallsTerminated _, Change.MessageArrived _ -> List.of();
      case Change.SessionLost _, Change.SessionChanged _ -> List.of();
    };
  }
}
