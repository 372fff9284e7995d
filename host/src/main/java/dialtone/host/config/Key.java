package dialtone.host.config;

/// What can be said about a connection, in the words of `dialtone up`.
public enum Key {
  /// A serial port or control device without its `/dev/`.
  PORT("port"),
  /// Bits a second on the serial line.
  SPEED("speed"),
  /// A modem by its place on the bus.
  MODEM("modem"),
  /// `ppp`, `ncm`, `qmi`, `mbim`.
  DATA("data"),
  APN("apn"),
  CID("cid"),
  /// `ipv4`, `ipv6`, `ipv4v6`.
  FAMILY("family"),
  USER("user"),
  PASSWORD("password"),
  /// `none`, `pap`, `chap`, `both`.
  AUTH("auth"),
  PIN("pin"),
  /// What follows `ATD`.
  NUMBER("number"),
  /// A command before dialling; the only key that may be told more than once.
  INIT("init"),
  /// Radio technologies: `lte`, `umts`, `gsm`, `preferlte`, `preferumts`.
  MODES("modes"),
  PLMN("plmn"),
  /// Seconds between two LCP Echo-Requests; 0 for none.
  ECHO_INTERVAL("echo-interval"),
  /// Unanswered Echo-Requests after which the link counts as dead; 0 for never.
  ECHO_FAILURES("echo-failures"),
  /// Seconds that the call may take.
  DIAL_DEADLINE("dial-deadline"),
  METRIC("metric"),
  MTU("mtu"),
  /// `yes` or `no`.
  DEFAULT_ROUTE("default-route"),
  /// Whether the network's name servers are used: `yes` or `no`.
  PEER_DNS("peer-dns"),
  /// What the network interface is called.
  INTERFACE("interface");

  private final String word;

  Key(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  /// Its text is never shown.
  public boolean secret() {
    return this == PASSWORD || this == PIN;
  }
}
