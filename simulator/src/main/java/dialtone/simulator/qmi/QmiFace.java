package dialtone.simulator.qmi;

import dialtone.protocol.failure.QmiError;
import dialtone.protocol.qmi.MessageWriter;
import dialtone.protocol.qmi.QmiMessage;
import dialtone.protocol.qmi.QmiMessage.Header;
import dialtone.protocol.qmi.QmiMessage.Kind;
import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.TlvReader;
import dialtone.protocol.qmi.ctl.SyncIndication;
import dialtone.protocol.qmi.ctl.SyncIndicationCodec;
import dialtone.simulator.fault.FaultBoard;
import dialtone.simulator.fault.FaultKind;
import dialtone.simulator.model.Change;
import dialtone.simulator.model.Setting;
import dialtone.simulator.model.Timers;
import dialtone.simulator.model.VirtualModem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The modem's end of QMI, whatever number of lines leads to it: each request is answered on the
/// line that it came from, one table of client ids serves all. Confined to the modem's owner.
public final class QmiFace {
  private final VirtualModem modem;
  private final FaultBoard faults;
  private final Timers timers;
  private final Clients clients = new Clients();
  private final ServiceTable table;
  private final List<Line> lines = new ArrayList<>();
  private int start;

  /// What leads from the modem to programs: a port, or one connection of a socket.
  public interface Line {
    void send(byte[] frame);

    /// A request and what became of it: `DMS GetModel`, `ok` or the error's words.
    void exchanged(String message, int client, String outcome);

    /// An indication.
    void told(String message, int client);
  }

  /// @param abilities what the model's QMI has beside what each has
  /// @param settle lets what the host wrote for its driver take effect, before sessions begin
  public QmiFace(
      VirtualModem modem,
      Set<String> abilities,
      FaultBoard faults,
      Timers timers,
      Runnable settle) {
    this.modem = modem;
    this.faults = faults;
    this.timers = timers;
    Indications indications = new Indications(clients, faults, timers);
    Inside inside = new Inside(modem, faults, timers, abilities, clients, indications, settle);
    this.table = Services.of(inside);
    modem.watch(this::observe);
  }

  /// Programs may send through `line` from now on.
  public void attach(Line line) {
    lines.add(line);
  }

  /// The line is gone. The ids of its programs stay taken.
  public void detach(Line line) {
    lines.remove(line);
  }

  /// A message of the host, in a buffer that nobody writes over.
  public void received(QmiMessage message, Line line) {
    if (message.header().kind() != Kind.REQUEST) {
      return;
    }
    Duration takes = thinkTime(message.header());
    int mine = start;
    if (takes.isZero()) {
      answer(message, line);
    } else {
      timers.after(
          takes,
          () -> {
            if (mine == start) {
              answer(message, line);
            }
          });
    }
  }

  private Duration thinkTime(Header header) {
    long slower = faults.active(FaultKind.SLOW).map(fault -> fault.number(0)).orElse(0);
    Duration usual = modem.settings().time(Setting.LATENCY_MS).plusMillis(slower);
    return header.service() == Service.UIM.number()
        ? usual.plus(
            faults
                .active(FaultKind.SLOW_UIM)
                .map(fault -> fault.time(Duration.ZERO))
                .orElse(Duration.ZERO))
        : usual;
  }

  private void answer(QmiMessage message, Line line) {
    Header header = message.header();
    Optional<Client> client = client(header, line);
    if (client.isEmpty()) {
      refuse(header, line, QmiError.INVALID_CLIENT_ID);
      return;
    }
    Optional<ServiceTable.Entry<?, ?, ?>> entry = table.find(header.service(), header.id());
    if (entry.isEmpty()) {
      refuse(header, line, QmiError.INVALID_QMI_COMMAND);
    } else {
      handle(entry.get(), message, client.get(), line);
    }
  }

  private Optional<Client> client(Header header, Line line) {
    if (header.service() == Service.CTL.number()) {
      return Optional.of(new Client(Service.CTL.number(), 0, line));
    }
    Optional<Client> client = clients.find(header.service(), header.client());
    client.ifPresent(known -> known.usedBy(line));
    return client;
  }

  private <M, R, F> void handle(
      ServiceTable.Entry<M, R, F> entry, QmiMessage message, Client client, Line line) {
    TlvReader tlvs = message.tlvs();
    M request = entry.codec().read(tlvs);
    Answering<R, F> exchange =
        new Answering<>(entry.codec(), message.header(), client, line, () -> lines.contains(line));
    if (tlvs.problems().isEmpty()) {
      entry.handler().handle(request, exchange);
    } else {
      exchange.refuse(QmiError.MALFORMED_MESSAGE);
    }
  }

  private static void refuse(Header header, Line line, QmiError error) {
    Header reply =
        new Header(
            header.service(), header.client(), Kind.RESPONSE, header.transaction(), header.id());
    line.send(MessageWriter.qmux().failed(reply, error.number()).toArray());
    line.exchanged(Names.request(header.service(), header.id()), header.client(), error.words());
  }

  private void observe(Change change) {
    if (change instanceof Change.Restarted) {
      start++;
      clients.releaseAll();
      byte[] frame =
          MessageWriter.qmux()
              .indication(SyncIndicationCodec.INSTANCE, new SyncIndication(), 0)
              .toArray();
      List.copyOf(lines).forEach(line -> line.send(frame));
    }
  }
}
