package dialtone.modem.qmi;

import dialtone.modem.Connection;
import dialtone.modem.Trace;
import dialtone.protocol.failure.QmiError;
import dialtone.protocol.net.Addressing;
import dialtone.protocol.net.Prefix;
import dialtone.protocol.qmi.MessageCodec;
import dialtone.protocol.qmi.MessageWriter;
import dialtone.protocol.qmi.Request;
import dialtone.protocol.qmi.known.KnownCodecs;
import dialtone.protocol.qmi.wda.GetDataFormat;
import dialtone.protocol.qmi.wda.LinkLayerProtocol;
import dialtone.protocol.qmi.wds.AutoconnectSetting;
import dialtone.protocol.qmi.wds.CallEndReason;
import dialtone.protocol.qmi.wds.ConnectionStatus;
import dialtone.protocol.qmi.wds.GetAutoconnectSettings;
import dialtone.protocol.qmi.wds.GetCurrentSettings;
import dialtone.protocol.qmi.wds.GetPacketServiceStatus;
import dialtone.protocol.qmi.wds.IpFamily;
import dialtone.protocol.qmi.wds.SetAutoconnectSettings;
import dialtone.protocol.qmi.wds.SetIpFamily;
import dialtone.protocol.qmi.wds.StartNetwork;
import dialtone.protocol.qmi.wds.StopNetwork;
import dialtone.protocol.qmi.wds.VerboseCallEndReason;
import dialtone.protocol.qmi.wds.VerboseCallEndReasonType;
import java.net.InetAddress;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;

/// A fake modem with a data service: it has one client for each family, opens what is asked for and
/// tells addresses.
final class DialledQmi implements AutoCloseable {
  static final long HANDLE = 0xe1234567L;

  static final StartNetwork START =
      new StartNetwork(
          OptionalLong.empty(),
          OptionalLong.empty(),
          OptionalLong.empty(),
          OptionalLong.empty(),
          Optional.empty(),
          OptionalLong.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
  static final StopNetwork STOP = new StopNetwork(OptionalLong.empty(), Optional.empty());
  static final SetAutoconnectSettings SET_AUTOCONNECT =
      new SetAutoconnectSettings(Optional.empty(), Optional.empty());

  static final Addressing V4_ADDRESSING =
      new Addressing(
          List.of(Prefix.of("10.1.2.3/29")),
          Optional.of(InetAddress.ofLiteral("10.1.2.4")),
          Optional.empty(),
          List.of(InetAddress.ofLiteral("10.9.9.1"), InetAddress.ofLiteral("10.9.9.2")),
          Optional.of(1430));

  static final Addressing BOTH_ADDRESSING =
      new Addressing(
          List.of(Prefix.of("10.1.2.3/29"), Prefix.of("2001:db8::3/64")),
          Optional.of(InetAddress.ofLiteral("10.1.2.4")),
          Optional.of(InetAddress.ofLiteral("2001:db8::1")),
          List.of(
              InetAddress.ofLiteral("10.9.9.1"),
              InetAddress.ofLiteral("10.9.9.2"),
              InetAddress.ofLiteral("2001:db8::53")),
          Optional.of(1420));

  final FakeQmiModem qmi = FakeQmiModem.whole();
  final FakeMachine machine = new FakeMachine("wwan0");
  final BlockingQueue<Connection.Event> events = new LinkedBlockingQueue<>();
  final QmiLinkFormat format =
      new QmiLinkFormat(qmi.session, machine, qmi.clock, Optional.of("wwan0"), machine.undo::add);
  final QmiConnection connection =
      new QmiConnection(
          new QmiConnection.Parts(qmi.session, format, Optional.empty(), qmi.clock, Trace.off()));

  private final Map<Integer, IpFamily> families = new ConcurrentHashMap<>();
  private final Map<IpFamily, VerboseCallEndReason> refusals = new EnumMap<>(IpFamily.class);
  private volatile int lastOctet = 3;

  DialledQmi() {
    connection.watch(events::add);
    standing(false);
    autoconnect(AutoconnectSetting.DISABLED);
    qmi.answers(SET_AUTOCONNECT, new SetAutoconnectSettings.Reply());
    qmi.answers(STOP, new StopNetwork.Reply());
    byClient(
        new SetIpFamily(Optional.empty()),
        (client, asked) -> {
          families.put(client, asked.preference().orElseThrow());
          return new SetIpFamily.Reply();
        });
    byClient(SessionSettings.QUESTION, (client, _) -> settings(families.get(client)));
    qmi.port.on(START, this::start);
  }

  private interface Answer<M, R> {
    R of(int client, M asked);
  }

  @SuppressWarnings("unchecked") // the codec of a request reads requests of its own record
  private <M extends Request<R>, R> void byClient(M kind, Answer<M, R> answer) {
    MessageCodec<M, R, ?> codec = (MessageCodec<M, R, ?>) KnownCodecs.of((Request<R>) kind);
    qmi.port.on(
        kind,
        asked -> {
          int client = asked.header().client();
          R reply = answer.of(client, codec.read(asked.read()));
          qmi.port.says(
              MessageWriter.qmux()
                  .reply(codec, reply, client, asked.header().transaction())
                  .toArray());
        });
  }

  @SuppressWarnings("unchecked") // Start Network's own record of a refusal
  private void start(ScriptedQmi.Asked asked) {
    MessageCodec<StartNetwork, StartNetwork.Reply, StartNetwork.Failed> codec =
        (MessageCodec<StartNetwork, StartNetwork.Reply, StartNetwork.Failed>)
            (MessageCodec<?, ?, ?>) KnownCodecs.of(START);
    int client = asked.header().client();
    Optional<VerboseCallEndReason> why = Optional.ofNullable(refusals.get(families.get(client)));
    qmi.port.says(
        why.isPresent()
            ? FakeQmiModem.refusal(
                asked,
                codec,
                QmiError.CALL_FAILED.number(),
                new StartNetwork.Failed(Optional.of(CallEndReason.GENERIC_UNSPECIFIED), why))
            : MessageWriter.qmux()
                .reply(codec, new StartNetwork.Reply(HANDLE), client, asked.header().transaction())
                .toArray());
  }

  /// The network refuses this family for this reason.
  void refusing(IpFamily family, VerboseCallEndReasonType type, int reason) {
    refusals.put(family, new VerboseCallEndReason(type, reason));
  }

  void standing(boolean stands) {
    qmi.answers(
        new GetPacketServiceStatus(),
        new GetPacketServiceStatus.Reply(
            Optional.of(stands ? ConnectionStatus.CONNECTED : ConnectionStatus.DISCONNECTED)));
  }

  void autoconnect(AutoconnectSetting setting) {
    qmi.answers(
        new GetAutoconnectSettings(),
        new GetAutoconnectSettings.Reply(Optional.of(setting), Optional.empty()));
  }

  /// The modem has opened a session by itself.
  void autoconnected() {
    standing(true);
    autoconnect(AutoconnectSetting.ENABLED);
  }

  void rawIp() {
    machine.file("/sys/class/net/wwan0/qmi/raw_ip", "Y");
    qmi.answers(new GetDataFormat(Optional.empty()), Formats.reply(LinkLayerProtocol.RAW_IP));
  }

  void readdressed() {
    lastOctet = 9;
  }

  void silentSettings() {
    qmi.refuses(SessionSettings.QUESTION, QmiError.INFORMATION_UNAVAILABLE.number());
  }

  List<StartNetwork> started() {
    return qmi.asked(START);
  }

  List<StopNetwork> stopped() {
    return qmi.asked(STOP);
  }

  List<AutoconnectSetting> autoconnectSettings() {
    return qmi.asked(SET_AUTOCONNECT).stream().map(each -> each.status().orElseThrow()).toList();
  }

  /// When the first of this kind was asked.
  int indexOf(Request<?> kind) {
    MessageCodec<?, ?, ?> codec = KnownCodecs.of(kind);
    List<ScriptedQmi.Asked> all = qmi.port.asked();
    return IntStream.range(0, all.size())
        .filter(
            i ->
                all.get(i).header().service() == codec.service().number()
                    && all.get(i).header().id() == codec.id())
        .findFirst()
        .orElse(-1);
  }

  private GetCurrentSettings.Reply settings(IpFamily family) {
    boolean v4 = family == IpFamily.IPV4;
    return new GetCurrentSettings.Reply(
        Optional.empty(),
        Optional.empty(),
        Optional.of("internet.mnc002.mcc262.gprs"),
        v4 ? number("10.9.9.1") : OptionalLong.empty(),
        v4 ? number("10.9.9.2") : OptionalLong.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        v4 ? number("10.1.2." + lastOctet) : OptionalLong.empty(),
        Optional.empty(),
        v4 ? number("10.1.2.4") : OptionalLong.empty(),
        v4 ? number("255.255.255.248") : OptionalLong.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        v4 ? Optional.empty() : Optional.of(Formats.v6("2001:db8::3", 64)),
        v4 ? Optional.empty() : Optional.of(Formats.v6("2001:db8::1", 64)),
        v4 ? Optional.empty() : Optional.of(Formats.groups("2001:db8::53")),
        Optional.empty(),
        OptionalLong.of(v4 ? 1430 : 1420),
        Optional.empty(),
        Optional.of(family),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static OptionalLong number(String address) {
    long number = 0;
    for (byte octet : InetAddress.ofLiteral(address).getAddress()) {
      number = number << 8 | octet & 0xff;
    }
    return OptionalLong.of(number);
  }

  @Override
  public void close() {
    qmi.close();
  }
}
