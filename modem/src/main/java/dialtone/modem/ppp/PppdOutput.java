package dialtone.modem.ppp;

import dialtone.protocol.failure.Failure;
import dialtone.protocol.ppp.AuthProtocol;
import dialtone.protocol.ppp.PppEnd;
import dialtone.protocol.ppp.PppEvent;
import dialtone.protocol.ppp.PppSettings.IpFamily;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What pppd says while it runs with `debug`, as events of the link. The texts are those of pppd
/// 2.4.5 to 2.5.2 in the C locale, by its sources and its output. Not thread-safe.
final class PppdOutput {
  private static final String ADDRESS = "([0-9a-fA-F:.]+)";
  private static final Pattern INTERFACE = Pattern.compile("(?:Using interface|Connect:) (\\S+).*");
  private static final Pattern LOCAL = Pattern.compile("local +IP address " + ADDRESS);
  private static final Pattern REMOTE = Pattern.compile("remote +IP address " + ADDRESS);
  private static final Pattern LOCAL_6 = Pattern.compile("local +LL address " + ADDRESS);
  private static final Pattern REMOTE_6 = Pattern.compile("remote +LL address " + ADDRESS);
  private static final Pattern AGREED = Pattern.compile("sent \\[LCP ConfAck (.*)\\]");
  private static final Pattern DEMANDED = Pattern.compile("rcvd \\[LCP ConfReq .*<auth ([^>]+)>.*");
  private static final Pattern MRU = Pattern.compile("<mru (\\d{2,5})>");
  private static final Pattern AUTH = Pattern.compile("<auth ([^>]+)>");
  private static final Pattern ADDRESSED = Pattern.compile("rcvd \\[IPCP ConfAck (.*)\\]");
  private static final Pattern DNS = Pattern.compile("<ms-dns\\d ([0-9.]+)>");
  private static final Pattern PAP_SAYS = Pattern.compile("Remote message: (.*)");
  private static final Pattern CHAP_SAYS =
      Pattern.compile("(?:MS-)?CHAP authentication (?:succeeded|failed): (.*)");
  private static final Pattern MSCHAP_SAYS =
      Pattern.compile("rcvd \\[CHAP Success .*\\bM=(.*)\"\\]");
  private static final Pattern SUCCEEDED = Pattern.compile("(PAP|CHAP) authentication succeeded");
  private static final Pattern REFUSED = Pattern.compile("(PAP|CHAP) authentication failed");
  private static final Pattern REJECTED =
      Pattern.compile("Protocol-Reject for .*\\(0x(8021|8057)\\) received");
  private static final Pattern NOT_ANSWERED =
      Pattern.compile("(IPCP|IPV6CP): timeout sending Config-Requests");
  private static final Pattern TERMINATED =
      Pattern.compile("LCP terminated by peer(?: \\((.*)\\))?");
  private static final Pattern SILENT = Pattern.compile("No response to (\\d+) echo-requests");

  /// pppd names a peer that names no address itself: 10.64.64.64 and the unit's number
  /// (pppd/ipcp.c).
  private static final Pattern UNNAMED_PEER =
      Pattern.compile("Could not determine remote IP address: defaulting to " + ADDRESS);

  /// What sticks say while they have no name servers yet.
  private static final Set<String> NOBODY = Set.of("10.11.12.13", "10.11.12.14", "0.0.0.0");

  private Optional<String> interfaceName = Optional.empty();
  private Optional<InetAddress> local = Optional.empty();
  private Optional<InetAddress> local6 = Optional.empty();
  private Optional<String> unnamedPeer = Optional.empty();
  private Optional<String> demanded = Optional.empty();
  private Optional<PppEnd> end = Optional.empty();
  private List<InetAddress> dns = List.of();
  private AuthProtocol auth = AuthProtocol.PAP;
  private String says = "";
  private String last = "";

  /// The device, once the kernel has made it.
  Optional<String> interfaceName() {
    return interfaceName;
  }

  /// Takes one line and gives what happened by it.
  List<PppEvent> line(String text) {
    String line = text.strip();
    List<PppEvent> events = new ArrayList<>();
    if (line.startsWith("sent [") || line.startsWith("rcvd [")) {
      packet(line, events);
    } else if (!line.isEmpty()) {
      last = line;
      find(INTERFACE, line).ifPresent(name -> interfaceName = Optional.of(name));
      authentication(line, events);
      addresses(line, events);
      ending(line);
    }
    return events;
  }

  private void packet(String line, List<PppEvent> events) {
    find(AGREED, line).ifPresent(options -> agreed(options, events));
    find(DEMANDED, line).ifPresent(word -> demanded = Optional.of(word));
    find(MSCHAP_SAYS, line).ifPresent(message -> says = message);
    find(ADDRESSED, line).ifPresent(options -> dns = nameServers(options));
  }

  private void agreed(String options, List<PppEvent> events) {
    find(MRU, options).map(Integer::valueOf).map(PppEvent.LinkUp::new).ifPresent(events::add);
    find(AUTH, options).ifPresent(word -> auth = protocol(word));
  }

  private static List<InetAddress> nameServers(String options) {
    List<InetAddress> servers = new ArrayList<>();
    Matcher each = DNS.matcher(options);
    while (each.find()) {
      address(each.group(1)).filter(server -> !servers.contains(server)).ifPresent(servers::add);
    }
    return List.copyOf(servers);
  }

  /// pppd/lcp.c, lcp_printpkt().
  private static AuthProtocol protocol(String word) {
    if (word.startsWith("chap MS")) {
      return AuthProtocol.MSCHAP_V2;
    }
    return word.startsWith("chap") ? AuthProtocol.CHAP_MD5 : AuthProtocol.PAP;
  }

  private void authentication(String line, List<PppEvent> events) {
    find(PAP_SAYS, line).or(() -> find(CHAP_SAYS, line)).ifPresent(message -> says = message);
    if (SUCCEEDED.matcher(line).matches()) {
      events.add(new PppEvent.Authenticated(auth, says));
    }
    if (REFUSED.matcher(line).matches()) {
      end(new PppEnd.AuthenticationRefused(auth, says));
    }
    if (line.equals("No auth is possible")) {
      end(new PppEnd.NotAgreed("the network insists on " + demanded.orElse("authentication")));
    }
  }

  private void addresses(String line, List<PppEvent> events) {
    find(UNNAMED_PEER, line).ifPresent(peer -> unnamedPeer = Optional.of(peer));
    find(LOCAL, line).ifPresent(text -> local = address(text));
    find(REMOTE, line)
        .filter(_ -> local.isPresent())
        .ifPresent(
            text -> {
              Optional<InetAddress> peer =
                  unnamedPeer.equals(Optional.of(text)) ? Optional.empty() : address(text);
              events.add(new PppEvent.Ipv4Up(local.orElseThrow(), peer, dns));
            });
    find(LOCAL_6, line).ifPresent(text -> local6 = address(text));
    find(REMOTE_6, line)
        .filter(_ -> local6.isPresent())
        .flatMap(PppdOutput::address)
        .ifPresent(remote -> events.add(new PppEvent.Ipv6Up(local6.orElseThrow(), remote)));
    find(REJECTED, line).ifPresent(code -> events.add(refused(code, "does not speak it")));
    find(NOT_ANSWERED, line).ifPresent(name -> events.add(refused(name, "does not answer")));
  }

  /// RFC 1332 §2, RFC 5072 §3: the numbers of the two control protocols.
  private static PppEvent refused(String protocol, String why) {
    boolean six = protocol.equals("8057") || protocol.equals("IPV6CP");
    return new PppEvent.FamilyRefused(
        six ? IpFamily.IPV6 : IpFamily.IPV4,
        "the network gives no " + (six ? "IPv6" : "IPv4") + " address: it " + why);
  }

  private void ending(String line) {
    Matcher terminated = TERMINATED.matcher(line);
    if (terminated.matches()) {
      end(new PppEnd.Terminated(Optional.ofNullable(terminated.group(1)).orElse("")));
    }
    find(SILENT, line).map(Integer::valueOf).ifPresent(count -> end(new PppEnd.Silent(count)));
    if (line.contains("looped back") || line.contains("looped-back")) {
      end(new PppEnd.LoopedBack());
    }
    if (line.equals("LCP: timeout sending Config-Requests")) {
      end(new PppEnd.NoPeer("nothing was heard"));
    }
    if (line.equals("Problem: all had bit 7 set to 0")) {
      end = Optional.of(new PppEnd.NoPeer("only text was heard"));
    }
    if (line.startsWith("Terminating on signal")) {
      end(new PppEnd.Closed());
    }
  }

  /// The first reason counts: what follows, such as `Modem hangup`, is its consequence.
  private void end(PppEnd reason) {
    if (end.isEmpty()) {
      end = Optional.of(reason);
    }
  }

  private static Optional<String> find(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static Optional<InetAddress> address(String text) {
    try {
      return Optional.of(text).filter(each -> !NOBODY.contains(each)).map(InetAddress::ofLiteral);
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }

  /// Why a link that stood is over.
  ///
  /// @param status the exit status
  String reason(int status) {
    return end(status).map(PppEnds::words).orElseGet(() -> "pppd has ended: " + words(status));
  }

  /// Why no link came.
  Failure failure(int status) {
    return end(status)
        .map(PppEnds::failure)
        .orElseGet(() -> new Failure.ProgramFailed("pppd", words(status)));
  }

  private String words(int status) {
    String said = last.isEmpty() ? "" : "; its last words: \"" + last + "\"";
    return PppdExit.words(status) + said;
  }

  private Optional<PppEnd> end(int status) {
    return end.or(() -> PppdExit.of(status).flatMap(this::end));
  }

  private Optional<PppEnd> end(PppdExit exit) {
    return switch (exit) {
      case AUTH_TOPEER_FAILED -> Optional.of(new PppEnd.AuthenticationRefused(auth, says));
      case LOOPBACK -> Optional.of(new PppEnd.LoopedBack());
      case HANGUP -> Optional.of(new PppEnd.CarrierLost(""));
      case USER_REQUEST -> Optional.of(new PppEnd.Closed());
      case NEGOTIATION_FAILED ->
          Optional.of(new PppEnd.NotAgreed("the network gives no address by PPP"));
      case OK,
          FATAL_ERROR,
          OPTION_ERROR,
          NOT_ROOT,
          NO_KERNEL_SUPPORT,
          LOCK_FAILED,
          OPEN_FAILED,
          CONNECT_FAILED,
          PTYCMD_FAILED,
          PEER_AUTH_FAILED,
          IDLE_TIMEOUT,
          CONNECT_TIME,
          CALLBACK,
          PEER_DEAD,
          INIT_FAILED,
          TRAFFIC_LIMIT,
          CNID_AUTH_FAILED ->
          Optional.empty();
    };
  }
}
