package dialtone.host.link;

import dialtone.host.linux.Namespace;
import dialtone.host.linux.Netlink;
import dialtone.host.linux.RouteMessage;
import dialtone.host.linux.Rtnetlink;
import dialtone.host.machine.Links;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The network devices of one namespace, through one rtnetlink socket: a batch of changes is one
/// system call.
///
/// The kernel goes on with a batch after a change that fails; the first failure is thrown, and what
/// was applied after it is in the caller's journal like everything else.
public final class RtnetlinkLinks implements Links, AutoCloseable {
  // asm-generic/errno.h: what the kernel says of things that are already as they should be …
  private static final int EEXIST = -17;
  private static final int ENOENT = -2;
  private static final int ESRCH = -3;
  private static final int EADDRNOTAVAIL = -99;
  // … and of a gateway that no address of the link covers (net/ipv4/fib_semantics.c,
  // net/ipv6/route.c).
  private static final int ENETUNREACH = -101;
  private static final int EHOSTUNREACH = -113;
  private static final int EPERM = -1;
  private static final int ENODEV = -19;

  private final Netlink netlink;

  /// Opens the socket in `namespace`, which may be closed afterwards.
  public RtnetlinkLinks(Namespace namespace) {
    netlink = namespace.call(Netlink::open);
  }

  @Override
  public Table table() {
    Map<Integer, Link> links = links();
    List<Address> addresses = new ArrayList<>();
    for (RouteMessage entry : netlink.dump(Rtnetlink.dump(Rtnetlink.RTM_GETADDR))) {
      TableEntry.address(entry, links).ifPresent(addresses::add);
    }
    List<Route> routes = new ArrayList<>();
    for (RouteMessage entry : netlink.dump(Rtnetlink.dump(Rtnetlink.RTM_GETROUTE))) {
      routes.addAll(TableEntry.routes(entry, links));
    }
    return new Table(List.copyOf(links.values()), addresses, routes);
  }

  private Map<Integer, Link> links() {
    Map<Integer, Link> links = new HashMap<>();
    for (RouteMessage entry : netlink.dump(Rtnetlink.dump(Rtnetlink.RTM_GETLINK))) {
      Link link = TableEntry.link(entry);
      links.put(link.index(), link);
    }
    return links;
  }

  @Override
  public void apply(List<Change> changes) {
    if (changes.isEmpty()) {
      return;
    }
    Map<String, Integer> indexes = new HashMap<>();
    links().values().forEach(link -> indexes.put(link.name(), link.index()));
    List<Change> possible = new ArrayList<>();
    List<RouteMessage> requests = new ArrayList<>();
    Optional<Change> impossible = Optional.empty();
    for (Change change : changes) {
      Optional<Integer> index = Optional.ofNullable(indexes.get(linkOf(change)));
      if (index.isPresent()) {
        possible.add(change);
        requests.add(request(change, index.get(), false));
      } else if (!removes(change)) {
        impossible = Optional.of(change);
        break;
      }
    }
    send(possible, requests, indexes);
    if (impossible.isPresent()) {
      throw new ModemFailure(
          new Failure.Gone(linkOf(impossible.get()), "there is no such network device"));
    }
  }

  private void send(
      List<Change> changes, List<RouteMessage> requests, Map<String, Integer> indexes) {
    List<Netlink.Answer> answers = netlink.request(requests);
    for (int i = 0; i < changes.size(); i++) {
      Change change = changes.get(i);
      Netlink.Answer answer = answers.get(i);
      if (change instanceof Change.AddRoute && gatewayIsOutside(answer.result())) {
        // Carriers do hand out gateways outside the prefix of the address; only the kernel knows
        // all addresses.
        int index = Optional.ofNullable(indexes.get(linkOf(change))).orElseThrow();
        answer = netlink.request(List.of(request(change, index, true))).getFirst();
      }
      if (answer.result() != 0 && !isAlreadySo(change, answer.result())) {
        throw new ModemFailure(failure(change, answer));
      }
    }
  }

  private static boolean gatewayIsOutside(int result) {
    return result == ENETUNREACH || result == EHOSTUNREACH;
  }

  private static boolean removes(Change change) {
    return switch (change) {
      case Change.RemoveAddress _, Change.RemoveRoute _ -> true;
      case Change.SetUp _,
          Change.SetMtu _,
          Change.SetArp _,
          Change.AddAddress _,
          Change.AddRoute _ ->
          false;
    };
  }

  private static boolean isAlreadySo(Change change, int result) {
    return removes(change)
        ? result == ENOENT || result == ESRCH || result == EADDRNOTAVAIL || result == ENODEV
        : result == EEXIST;
  }

  private static Failure failure(Change change, Netlink.Answer answer) {
    return switch (answer.result()) {
      case EPERM ->
          new Failure.Denied(
              linkOf(change),
              "CAP_NET_ADMIN: run with sudo or in a namespace of your own ('unshare -Urn')");
      case ENODEV -> new Failure.Gone(linkOf(change), answer.reason());
      default -> new Failure.BadInput(change.toString(), "the kernel says: " + answer.reason());
    };
  }

  private static String linkOf(Change change) {
    return switch (change) {
      case Change.SetUp c -> c.link();
      case Change.SetMtu c -> c.link();
      case Change.SetArp c -> c.link();
      case Change.AddAddress c -> c.link();
      case Change.RemoveAddress c -> c.link();
      case Change.AddRoute c -> c.link();
      case Change.RemoveRoute c -> c.link();
    };
  }

  private static RouteMessage request(Change change, int link, boolean onLink) {
    return switch (change) {
      case Change.SetUp c -> Rtnetlink.setUp(link, c.up());
      case Change.SetMtu c -> Rtnetlink.setMtu(link, c.mtu());
      case Change.SetArp c -> Rtnetlink.setArp(link, c.on());
      case Change.AddAddress c -> Rtnetlink.addAddress(link, c.address());
      case Change.RemoveAddress c -> Rtnetlink.removeAddress(link, c.address());
      case Change.AddRoute c ->
          Rtnetlink.addRoute(link, c.destination(), c.gateway(), c.metric(), onLink);
      case Change.RemoveRoute c ->
          Rtnetlink.removeRoute(link, c.destination(), c.gateway(), c.metric());
    };
  }

  @Override
  public void close() {
    netlink.close();
  }
}
