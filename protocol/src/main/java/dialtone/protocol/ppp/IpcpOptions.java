package dialtone.protocol.ppp;

import java.util.Map;

/// Names of the options of IPCP and IPV6CP.
final class IpcpOptions {
  private static final Map<Integer, String> NAMES =
      Map.of(
          1,
          "addresses",
          IpcpPolicy.COMPRESSION,
          "compression",
          IpcpPolicy.ADDRESS,
          "address",
          IpcpPolicy.PRIMARY_DNS,
          "primaryDns",
          130,
          "primaryNbns",
          IpcpPolicy.SECONDARY_DNS,
          "secondaryDns",
          132,
          "secondaryNbns");

  private IpcpOptions() {}

  static String name(int type) {
    return NAMES.getOrDefault(type, "option" + type);
  }
}
