package dialtone.protocol.mbim;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/// The services of a modem by the UUIDs that name them on the wire.
public enum MbimService {
  /// MBIM 1.0 §10.1.
  BASIC_CONNECT("a289cc33-bcbb-8b4f-b6b0-133ec2aae6df"),

  /// What is said to mbim-proxy and never to a modem. Source: `MBIM_UUID_PROXY_CONTROL` of libmbim.
  PROXY_CONTROL("838cf7fb-8d0d-4d7f-871e-d71dbefbb39b"),

  /// QMI inside MBIM, Microsoft's EXT_QMUX. Source: `MBIM_UUID_QMI` of libmbim.
  QMI("d1a30bc2-f97a-6e43-bf65-c7e24fb0f0d3");

  private final UUID uuid;

  MbimService(String uuid) {
    this.uuid = UUID.fromString(uuid);
  }

  public UUID uuid() {
    return uuid;
  }

  public static Optional<MbimService> of(UUID uuid) {
    return Arrays.stream(values()).filter(each -> each.uuid.equals(uuid)).findFirst();
  }
}
