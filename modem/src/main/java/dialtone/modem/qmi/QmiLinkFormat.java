package dialtone.modem.qmi;

import dialtone.host.machine.Clock;
import dialtone.host.machine.Links;
import dialtone.host.machine.Machine;
import dialtone.host.machine.Undo;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.wda.GetDataFormat;
import dialtone.protocol.qmi.wda.LinkLayerProtocol;
import dialtone.protocol.qmi.wda.LinkLayerProtocolCodes;
import dialtone.protocol.qmi.wda.SetDataFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// Whether packets travel as they are (raw-IP) or in Ethernet frames (802.3): modem and driver must
/// agree, or no packet passes. Raw-IP is taken where both can; the modem is asked first, the driver
/// follows. A format under a standing session stays.
public final class QmiLinkFormat {
  private final QmiClient wda;
  private final String port;
  private final Machine machine;
  private final Clock clock;
  private final Optional<String> netDevice;
  private final Consumer<Undo> beforeChange;
  private boolean rawRefused;
  private volatile boolean raw;

  /// @param netDevice that of the driver beside the port: `wwan0`
  /// @param beforeChange is told how to take a change back, before it is made
  public QmiLinkFormat(
      QmiSession session,
      Machine machine,
      Clock clock,
      Optional<String> netDevice,
      Consumer<Undo> beforeChange) {
    this.clock = clock;
    this.wda = session.client(Service.WDA);
    this.port = session.port();
    this.machine = machine;
    this.netDevice = netDevice;
    this.beforeChange = beforeChange;
  }

  /// The modem's format now; empty on modems before service WDA, which know 802.3 alone.
  CompletableFuture<Optional<LinkLayerProtocol>> look() {
    return Answers.orRefused(wda.submit(new GetDataFormat(Optional.empty())))
        .thenApply(reply -> reply.flatMap(GetDataFormat.Reply::linkLayerProtocol));
  }

  /// Whether packets travel without Ethernet headers: then nobody answers DHCP.
  boolean rawIp() {
    return raw;
  }

  /// Has modem and driver agree.
  ///
  /// @param modem what [#look] said
  /// @param standing a session stands that is to be taken over
  /// @throws ModemFailure `Unsupported` when they cannot agree, `Denied` without the rights to
  ///     change the driver
  void settle(Optional<LinkLayerProtocol> modem, boolean standing) {
    if (netDevice.isEmpty()) {
      raw = isRaw(modem);
      return;
    }
    DriverFormat driver = driver();
    boolean now = isRaw(modem);
    if (modem.isPresent() && !standing && !rawRefused && !now && driver.canRaw()) {
      now = switched(LinkLayerProtocol.ETHERNET, LinkLayerProtocol.RAW_IP);
      rawRefused = !now;
    }
    if (now && !driver.canRaw()) {
      now = switched(LinkLayerProtocol.RAW_IP, LinkLayerProtocol.ETHERNET);
    }
    if (now != driver.isRaw()) {
      now = follow(driver, now);
    }
    raw = now;
  }

  private DriverFormat driver() {
    return DriverFormat.of(machine.files(), netDevice.orElseThrow());
  }

  private static boolean isRaw(Optional<LinkLayerProtocol> format) {
    return format.filter(LinkLayerProtocol.RAW_IP::equals).isPresent();
  }

  /// Whether the modem has raw-IP afterwards, whatever was asked.
  private boolean switched(LinkLayerProtocol before, LinkLayerProtocol wanted) {
    beforeChange.accept(new Undo.RestoreQmiFormat(port, (int) LinkLayerProtocolCodes.code(before)));
    Optional<SetDataFormat.Reply> reply = Answers.ifAny(wda.submit(format(wanted)));
    return isRaw(reply.isPresent() ? reply.get().linkLayerProtocol() : Optional.of(before));
  }

  private static SetDataFormat format(LinkLayerProtocol wanted) {
    return new SetDataFormat(
        Optional.empty(),
        Optional.of(wanted),
        Optional.empty(),
        Optional.empty(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        Optional.empty(),
        OptionalLong.empty(),
        Optional.empty(),
        OptionalLong.empty(),
        OptionalLong.empty());
  }

  /// The driver takes the modem's format; where it may not, the modem takes the driver's.
  private boolean follow(DriverFormat driver, boolean wanted) {
    if (!driver.canRaw()) {
      throw disagree(wanted, "it has no " + driver.path() + ": Linux 4.5 has");
    }
    try {
      write(driver, wanted);
      return wanted;
    } catch (ModemFailure denied) {
      boolean still =
          switched(
              wanted ? LinkLayerProtocol.RAW_IP : LinkLayerProtocol.ETHERNET,
              wanted ? LinkLayerProtocol.ETHERNET : LinkLayerProtocol.RAW_IP);
      if (still == wanted) {
        throw denied;
      }
      rawRefused = true;
      return still;
    }
  }

  /// qmi_wwan changes no device that is up (`raw_ip_store` in drivers/net/usb/qmi_wwan.c).
  private void write(DriverFormat driver, boolean wanted) {
    String net = netDevice.orElseThrow();
    String text = wanted ? DriverFormat.RAW : DriverFormat.ETHERNET;
    boolean up =
        machine.links().table().links().stream()
            .anyMatch(link -> link.name().equals(net) && link.up());
    if (up) {
      machine.links().apply(List.of(new Links.Change.SetUp(net, false)));
    }
    beforeChange.accept(new Undo.RestoreFile(driver.path(), driver.text(), text));
    machine.files().write(driver.path(), text);
    if (driver().isRaw() != wanted) {
      throw disagree(wanted, driver.path() + " did not take " + text);
    }
    new DeviceType(machine, clock, net).await(wanted);
  }

  private ModemFailure disagree(boolean modemRaw, String why) {
    return new ModemFailure(
        new Failure.Unsupported(
            "data over " + netDevice.orElse("its network device"),
            (modemRaw
                    ? "the modem sends packets without Ethernet headers (raw-IP), and the driver"
                        + " expects them"
                    : "the modem sends Ethernet frames (802.3), and the driver expects raw-IP")
                + ": no packet would pass, and "
                + why));
  }

  /// A failure is told to the caller, whose record stays.
  void restore(Undo.RestoreQmiFormat undo) {
    LinkLayerProtocol before = LinkLayerProtocolCodes.of(undo.linkLayer());
    Optional<SetDataFormat.Reply> _ = Answers.ifAny(wda.submit(format(before)));
  }
}
