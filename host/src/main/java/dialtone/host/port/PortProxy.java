package dialtone.host.port;

/// A program that has a modem's port open and carries the messages of all who connect to its
/// socket: ModemManager uses its modems so. The socket is an abstract one by the program's name
/// (libqmi's `QMI_PROXY_SOCKET_PATH`, libmbim's `MBIM_PROXY_SOCKET_PATH`).
public enum PortProxy {
  QMI("qmi-proxy"),
  MBIM("mbim-proxy");

  private final String word;

  PortProxy(String word) {
    this.word = word;
  }

  /// The name of program and socket.
  public String word() {
    return word;
  }
}
