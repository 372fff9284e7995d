package dialtone.host.config.format;

/// The formats that are understood.
public enum Format {
  PPPD_PEERS("pppd options file"),
  CHAT("chat script"),
  WVDIAL("wvdial.conf"),
  IFUPDOWN("ifupdown interfaces"),
  UCI("UCI network"),
  KEYFILE("NetworkManager keyfile"),
  MODE_SWITCH("usb_modeswitch configuration"),
  UNKNOWN("unknown");

  private final String words;

  Format(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
