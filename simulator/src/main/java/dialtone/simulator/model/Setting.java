package dialtone.simulator.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A key of `--set KEY=VALUE` with its value when nobody says otherwise.
public enum Setting {
  IMEI("imei", "861234567890123", "equipment identity, 15 digits"),
  IMSI("imsi", "001010123456789", "subscriber identity; it begins with MCC and MNC"),
  ICCID("iccid", "8900101234567890123", "number of the SIM card, 19 or 20 digits"),
  MSISDN("msisdn", "+15550100", "own telephone number"),
  OPERATOR("operator", "Testnet", "name of the network"),
  MCC("mcc", "001", "mobile country code, 3 digits"),
  MNC("mnc", "01", "mobile network code, 2 or 3 digits"),
  LAC("lac", "00A1", "location area code, hex"),
  TAC("tac", "00A1", "tracking area code, hex"),
  CELL_ID("cellId", "01B2C3D4", "cell identity, hex"),
  APN("apn", "", "the only APN that the carrier accepts; empty accepts all"),
  PIN("pin", "", "the SIM asks for this PIN; empty: it asks for none"),
  PUK("puk", "12345678", "the code that unblocks the PIN"),
  PIN_TRIES("pinTries", "3", "tries left for the PIN"),
  PUK_TRIES("pukTries", "10", "tries left for the PUK"),
  REGISTRATION("registration", "home", "home, roaming, searching, idle, or denied=CAUSE"),
  REGISTER_AFTER("registerAfter", "", "how long the search takes: 2s, 300ms"),
  ROAMING("roaming", "false", "registers as a guest"),
  TECHNOLOGY("technology", "lte", "gsm, umts, lte or 5gnr"),
  RSSI_DBM("rssiDbm", "-69", "signal strength, -113 to -51"),
  RSRP_DBM("rsrpDbm", "-95", "reference signal power, -140 to -44"),
  RSRQ_DB("rsrqDb", "-10", "reference signal quality, -20 to -3"),
  SNR_DB("snrDb", "10", "signal to noise ratio"),
  ADDRESS("address", "10.64.0.2/30", "IPv4 address of the data session with its prefix length"),
  GATEWAY("gateway", "10.64.0.1", "IPv4 gateway"),
  DNS1("dns1", "10.64.0.1", "first DNS server"),
  DNS2("dns2", "", "second DNS server"),
  IPV6("ipv6", "", "IPv6 address with prefix length; empty: the network has no IPv6"),
  USERNAME("username", "", "the carrier demands this user name; empty: any"),
  PASSWORD("password", "", "the carrier demands this password; empty: any"),
  AUTH(
      "auth",
      "",
      "the carrier demands none, pap, chap or mschapv2, of a PPP call with exactly username and"
          + " password; empty: any"),
  REMOTE("remote", "10.64.64.64", "the modem's own address on a PPP link"),
  CONNECT_RATE("connectRate", "150000000", "what stands behind CONNECT, bits a second"),
  CDMA("cdma", "false", "a CDMA modem: #777 dials, *99# does not"),
  SMS("sms", "", "a stored message, FROM:TEXT; may be given more than once"),
  LATENCY_MS("latencyMs", "0", "how long each AT answer takes"),
  NETWORK_LATENCY_MS("networkLatencyMs", "0", "how long the network takes to set up a session"),
  MANUFACTURER("manufacturer", "huawei", "what +CGMI answers; empty: nothing before OK"),
  MODEL_NAME("modelName", "E3372", "what +CGMM answers"),
  FIRMWARE("firmware", "21.200.07.00.00", "what +CGMR answers"),
  HARDWARE("hardwareRevision", "10000", "hardware revision that QMI's DMS names"),
  NR_RSRP_DBM("nr5gRsrpDbm", "-88", "reference signal power of the 5G cell, -140 to -44"),
  NR_RSRQ_DB("nr5gRsrqDb", "-11", "reference signal quality of the 5G cell"),
  NR_SNR_DB("nr5gSnrDb", "20", "signal to noise ratio of the 5G cell"),
  ENDC("endc", "false", "a 5G cell beside the LTE one (EN-DC); with technology=lte"),
  BAND("band", "3", "LTE band of the serving cell"),
  EARFCN("earfcn", "1300", "LTE channel of the serving cell"),
  CELL_PCI("pci", "101", "physical cell identity of the LTE cell"),
  NR_BAND("nr5gBand", "78", "5G band of the serving cell"),
  NR_ARFCN("nr5gArfcn", "636666", "5G channel of the serving cell"),
  NR_PCI("nr5gPci", "202", "physical cell identity of the 5G cell"),
  NEIGHBOURS("neighbours", "2", "how many neighbouring cells are heard, 0 to 8"),
  MTU("mtu", "1500", "largest packet of a data session, as QMI's WDS names it"),
  SMSC("smsc", "+15550199", "number of the message centre"),
  LINK_FORMAT(
      "linkFormat",
      "802.3",
      "802.3 or raw-ip, what the modem starts with; 802.3-only, raw-ip-only"),
  FCC_LOCK("fccLock", "false", "the radio stays off until FCC authentication"),
  AUTOCONNECT("autoconnect", "", "APN of a session that the modem opens by itself; empty: none"),
  TRANSCRIPT("transcript", "", "a file whose pairs answer what the model does not know");

  private final String key;
  private final String usual;
  private final String description;

  Setting(String key, String usual, String description) {
    this.key = key;
    this.usual = usual;
    this.description = description;
  }

  /// The word of the command line.
  public String key() {
    return key;
  }

  public String usual() {
    return usual;
  }

  public String description() {
    return description;
  }

  static Optional<Setting> of(String key) {
    return Stream.of(values()).filter(setting -> setting.key.equals(key)).findFirst();
  }

  static List<String> keys() {
    return Stream.of(values()).map(Setting::key).toList();
  }
}
