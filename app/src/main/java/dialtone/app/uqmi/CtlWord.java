package dialtone.app.uqmi;

import dialtone.protocol.qmi.Service;
import dialtone.protocol.qmi.ctl.DataFormat;
import dialtone.protocol.qmi.ctl.DataLinkProtocol;
import dialtone.protocol.qmi.ctl.GetVersionInfo;
import dialtone.protocol.qmi.ctl.GetVersionInfoCodec;
import dialtone.protocol.qmi.ctl.SetDataFormat;
import dialtone.protocol.qmi.ctl.SetDataFormatCodec;
import dialtone.protocol.qmi.ctl.Sync;
import dialtone.protocol.qmi.ctl.SyncCodec;
import java.util.List;
import java.util.Optional;

/// What the modem itself is asked, and client ids by hand.
enum CtlWord implements Word {
  GET_VERSIONS("get-versions", Takes.NOTHING, Turn.ACTION),
  SYNC("sync", Takes.NOTHING, Turn.ACTION),
  SET_CLIENT_ID("set-client-id", Takes.A_VALUE, Turn.OPTION),
  GET_CLIENT_ID("get-client-id", Takes.A_VALUE, Turn.ACTION),
  SET_DATA_FORMAT("set-data-format", Takes.A_VALUE, Turn.ACTION);

  private final String text;
  private final Takes takes;
  private final Turn turn;

  CtlWord(String text, Takes takes, Turn turn) {
    this.text = text;
    this.takes = takes;
    this.turn = turn;
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public Takes takes() {
    return takes;
  }

  @Override
  public Turn turn() {
    return turn;
  }

  @Override
  public Service service() {
    return Service.CTL;
  }

  @Override
  public boolean run(Run run, String value) {
    return switch (this) {
      case GET_VERSIONS -> getVersions(run);
      case SYNC -> run.tell(SyncCodec.INSTANCE, new Sync());
      case SET_CLIENT_ID -> setClientId(run, value);
      case GET_CLIENT_ID -> getClientId(run, value);
      case SET_DATA_FORMAT -> setDataFormat(run, value);
    };
  }

  private static boolean getVersions(Run run) {
    Optional<GetVersionInfo.Reply> reply =
        run.ask(GetVersionInfoCodec.INSTANCE, new GetVersionInfo());
    if (reply.isEmpty()) {
      return false;
    }
    Blob json = run.json().table();
    for (GetVersionInfo.ServiceVersion each : reply.get().serviceList().orElse(List.of())) {
      json.add("service_" + each.service(), each.majorVersion() + "," + each.minorVersion());
    }
    json.end();
    return true;
  }

  private static boolean setClientId(Run run, String value) {
    int comma = value.indexOf(',');
    Strtoul id = Strtoul.of(value.substring(comma + 1), 0);
    if (comma < 0 || !id.whole()) {
      return run.complain("Invalid argument");
    }
    Optional<Service> service = Call.service(value.substring(0, comma));
    if (service.isEmpty()) {
      return run.complain("Invalid service name '" + value.substring(0, comma) + "'");
    }
    if (id.toInt() < 0) {
      return connect(run, service.get());
    }
    run.talk().adopt(service.get(), id.toU8());
    return true;
  }

  private static boolean connect(Run run, Service service) {
    return run.talk().connect(service) || run.complain("Failed to connect to service");
  }

  private static boolean getClientId(Run run, String value) {
    Optional<Service> service = Call.service(value);
    if (service.isEmpty()) {
      return run.complain("Invalid service name '" + value + "'");
    }
    if (!connect(run, service.get())) {
      return false;
    }
    run.talk().keep(service.get());
    run.say(Integer.toString(run.talk().client(service.get())));
    return true;
  }

  private static boolean setDataFormat(Run run, String value) {
    Optional<DataLinkProtocol> protocol =
        switch (value) {
          case "802.3" -> Optional.of(DataLinkProtocol.ETHERNET);
          case "raw-ip" -> Optional.of(DataLinkProtocol.RAW_IP);
          default -> Optional.empty();
        };
    if (protocol.isEmpty()) {
      return run.fail("Invalid mode (modes: 802.3, raw-ip)");
    }
    return run.tell(
        SetDataFormatCodec.INSTANCE, new SetDataFormat(Optional.of(DataFormat.ABSENT), protocol));
  }
}
