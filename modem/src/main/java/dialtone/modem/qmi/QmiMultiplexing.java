package dialtone.modem.qmi;

import dialtone.host.machine.Links;
import dialtone.host.machine.Machine;
import dialtone.host.machine.Undo;
import dialtone.protocol.failure.Failure;
import dialtone.protocol.failure.ModemFailure;
import dialtone.protocol.qmi.DataEndpointType;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.wda.DataAggregationProtocol;
import dialtone.protocol.qmi.wda.EndpointInfo;
import dialtone.protocol.qmi.wda.LinkLayerProtocol;
import dialtone.protocol.qmi.wda.SetDataFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/// QMAP: several packets in one transfer, over a device `qmimux0` above the driver's own
/// (drivers/net/usb/qmi_wwan.c, `qmimux`).
final class QmiMultiplexing {
  private static final int ID = 1;

  private final QmiClient wda;
  private final Machine machine;
  private final String below;
  private final Aggregation wanted;
  private final Consumer<Undo> beforeChange;

  /// @param below the driver's network device
  QmiMultiplexing(
      QmiSession session,
      Machine machine,
      String below,
      Aggregation wanted,
      Consumer<Undo> beforeChange) {
    this.wda = session.client(Service.WDA);
    this.machine = machine;
    this.below = below;
    this.wanted = wanted;
    this.beforeChange = beforeChange;
  }

  /// What a session's clients are bound to.
  Mux mux() {
    return new Mux(usbInterface(), ID);
  }

  /// Makes the device above the driver's, which has raw-IP by now.
  ///
  /// @return its name
  /// @throws ModemFailure `Unsupported` when modem or driver cannot
  String make() {
    String attribute = attribute("add_mux");
    if (read(attribute).isEmpty()) {
      throw unsupported("its driver has no qmi/add_mux: qmi_wwan of Linux 4.12 has");
    }
    Optional<String> standing = above();
    if (standing.isPresent()) {
      return standing.get();
    }
    long bytes = agreed();
    List<Links.Change> changes = new ArrayList<>();
    changes.add(new Links.Change.SetUp(below, false));
    // The driver's transfers are as long as its MTU (usbnet_change_mtu in
    // drivers/net/usb/usbnet.c).
    mtu().ifPresent(before -> beforeChange.accept(new Undo.RestoreMtu(below, before)));
    changes.add(new Links.Change.SetMtu(below, (int) bytes));
    machine.links().apply(changes);
    // `del_mux` lists what stands and takes the one that shall go.
    beforeChange.accept(
        new Undo.RestoreFile(
            attribute("del_mux"), Optional.of(Integer.toString(ID)), "0x%02x".formatted(ID)));
    machine.files().write(attribute, Integer.toString(ID));
    beforeChange.accept(new Undo.LowerLink(below));
    machine.links().apply(List.of(new Links.Change.SetUp(below, true)));
    return above().orElseThrow(() -> unsupported("no device appeared above " + below));
  }

  /// How long a transfer the modem sends at most.
  private long agreed() {
    SetDataFormat.Reply reply =
        Answers.ifAny(wda.submit(format()))
            .orElseThrow(() -> unsupported("the modem refuses QMAP"));
    boolean both =
        reply.downlinkDataAggregationProtocol().filter(QmiMultiplexing::isQmap).isPresent()
            && reply.uplinkDataAggregationProtocol().filter(QmiMultiplexing::isQmap).isPresent();
    if (!both) {
      throw unsupported("the modem does not take QMAP");
    }
    return reply.downlinkDataAggregationMaxSize().orElse(wanted.bytes());
  }

  private static boolean isQmap(DataAggregationProtocol protocol) {
    return protocol == DataAggregationProtocol.QMAP;
  }

  private SetDataFormat format() {
    return new SetDataFormat(
        Optional.of(false),
        Optional.of(LinkLayerProtocol.RAW_IP),
        Optional.of(DataAggregationProtocol.QMAP),
        Optional.of(DataAggregationProtocol.QMAP),
        OptionalLong.empty(),
        OptionalLong.of(wanted.datagrams()),
        OptionalLong.of(wanted.bytes()),
        Optional.of(new EndpointInfo(DataEndpointType.HSUSB, usbInterface())),
        OptionalLong.empty(),
        Optional.empty(),
        OptionalLong.empty(),
        OptionalLong.empty());
  }

  private int usbInterface() {
    String path = "/sys/class/net/" + below + "/device/bInterfaceNumber";
    return read(path)
        .map(text -> Integer.parseInt(text.strip(), 16))
        .orElseThrow(() -> unsupported("which USB interface it is is not known"));
  }

  /// The kernel links a device to those above it: `upper_qmimux0`.
  private Optional<String> above() {
    String folder = "/sys/class/net/" + below;
    Map<String, List<String>> entries = machine.files().list(List.of(folder));
    return entries.getOrDefault(folder, List.of()).stream()
        .filter(name -> name.startsWith("upper_qmimux"))
        .map(name -> name.substring("upper_".length()))
        .findFirst();
  }

  private Optional<Integer> mtu() {
    return read("/sys/class/net/" + below + "/mtu").map(Integer::valueOf);
  }

  private String attribute(String name) {
    return "/sys/class/net/" + below + "/qmi/" + name;
  }

  private Optional<String> read(String path) {
    return Optional.ofNullable(machine.files().read(List.of(path)).get(path));
  }

  private ModemFailure unsupported(String why) {
    return new ModemFailure(new Failure.Unsupported("QMAP over " + below, why));
  }
}
