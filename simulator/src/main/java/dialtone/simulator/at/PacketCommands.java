package dialtone.simulator.at;

import dialtone.protocol.failure.CmeError;
import dialtone.protocol.net.Prefix;
import dialtone.protocol.privacy.Secret;
import dialtone.simulator.model.Account;
import dialtone.simulator.model.Context;
import dialtone.simulator.model.DataSession;
import dialtone.simulator.model.Setting;
import dialtone.simulator.model.VirtualModem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Contexts, attachment and data calls: 3GPP TS 27.007 §10.1 and the dial strings of §10.2.1.1.
final class PacketCommands {
  private static final int MOST_CONTEXTS = 16;
  private static final List<String> TYPES = List.of("IP", "IPV6", "IPV4V6", "PPP");

  private final VirtualModem modem;

  private PacketCommands(VirtualModem modem) {
    this.modem = modem;
  }

  static void add(CommandTable table, VirtualModem modem) {
    PacketCommands commands = new PacketCommands(modem);
    commands.addContexts(table);
    commands.addSessions(table);
  }

  private void addContexts(CommandTable table) {
    table
        .testBy("+CGDCONT", (_, _) -> contextRanges())
        .read("+CGDCONT", (_, _) -> Answer.ok(contexts()))
        .set("+CGDCONT", (command, _) -> define(command))
        .test("+CGAUTH", "+CGAUTH: (1-16),(0-2),,")
        .set("+CGAUTH", (command, _) -> account(command))
        .test("+CGEREP", "+CGEREP: (0-2),(0-1)")
        .accept(List.of("+CGEREP", "+CGQREQ", "+CGQMIN", "+CGEQREQ", "+CGSMS"));
  }

  private void addSessions(CommandTable table) {
    table
        .test("+CGATT", "+CGATT: (0,1)")
        .read("+CGATT", (_, _) -> Answer.ok("+CGATT: " + (modem.attached() ? 1 : 0)))
        .set("+CGATT", SimAccess.needed(modem, (command, _) -> attach(command)))
        .test("+CGACT", "+CGACT: (0,1)")
        .read("+CGACT", (_, _) -> Answer.ok(activations()))
        .set("+CGACT", SimAccess.needed(modem, (command, _) -> activate(command)))
        .testBy("+CGPADDR", (_, _) -> Answer.ok("+CGPADDR: (" + numbers() + ")"))
        .run("+CGPADDR", (_, _) -> Answer.ok(addresses(modem.contexts().stream())))
        .set("+CGPADDR", (command, _) -> Answer.ok(addresses(chosen(command))))
        .run("D", SimAccess.needed(modem, this::dial))
        .run("H", PacketCommands::hangUp)
        .run("O", (_, dialogue) -> Answer.of(dialogue.call().resume()));
  }

  private static Answer contextRanges() {
    return Answer.ok(
        TYPES.stream().map(type -> "+CGDCONT: (1-16),\"" + type + "\",,,(0-2),(0-4)").toList());
  }

  private List<String> contexts() {
    return modem.contexts().stream()
        .map(c -> "+CGDCONT: %d,\"%s\",\"%s\",\"\",0,0".formatted(c.cid(), c.type(), c.apn()))
        .toList();
  }

  /// A context without a type is deleted (§10.1.1).
  private Answer define(Command command) {
    int cid = command.number(0, 1);
    if (cid < 1 || cid > MOST_CONTEXTS) {
      return Answer.failed(CmeError.INCORRECT_PARAMETERS);
    }
    if (!command.has(1)) {
      modem.undefine(cid);
      return Answer.ok();
    }
    String type = command.text(1).toUpperCase(Locale.ROOT);
    if (!TYPES.contains(type)) {
      return Answer.failed(CmeError.INCORRECT_PARAMETERS);
    }
    modem.define(new Context(cid, type, command.text(2)));
    return Answer.ok();
  }

  private Answer account(Command command) {
    int cid = command.number(0, 1);
    int protocol = command.number(1, 0);
    if (cid < 1 || cid > MOST_CONTEXTS || protocol < 0 || protocol > 2) {
      return Answer.failed(CmeError.INCORRECT_PARAMETERS);
    }
    Account before = modem.profiles().account(cid);
    modem
        .profiles()
        .account(
            cid,
            new Account(
                before.name(),
                command.text(2),
                new Secret(command.text(3)),
                authentication(protocol),
                before.homeOnly()));
    return Answer.ok();
  }

  /// `<auth_prot>` of §10.1.31.
  static String authentication(int protocol) {
    return switch (protocol) {
      case 1 -> "pap";
      case 2 -> "chap";
      case 3 -> "mschapv2"; // Huawei's ^NDISDUP
      default -> "";
    };
  }

  private Answer attach(Command command) {
    int wanted = command.number(0, -1);
    if (wanted < 0 || wanted > 1) {
      return Answer.failed(CmeError.INCORRECT_PARAMETERS);
    }
    if (wanted == 1 && !modem.registration().registered()) {
      return Answer.failed(CmeError.NO_NETWORK_SERVICE);
    }
    modem.attach(wanted == 1);
    return Answer.ok();
  }

  private List<String> activations() {
    return modem.contexts().stream()
        .map(c -> "+CGACT: " + c.cid() + "," + (modem.session(c.cid()).isPresent() ? 1 : 0))
        .toList();
  }

  private Answer activate(Command command) {
    Optional<Context> context = modem.context(command.number(1, 1));
    if (context.isEmpty()) {
      return Answer.failed(CmeError.INCORRECT_PARAMETERS);
    }
    int cid = context.get().cid();
    if (command.number(0, 0) == 0) {
      modem.disconnect(cid);
      return Answer.ok();
    }
    return connect(context.get()) ? Answer.ok() : Answer.failed(CmeError.NO_NETWORK_SERVICE);
  }

  private boolean connect(Context context) {
    Account account = modem.profiles().account(context.cid());
    return modem.connect(context, account.credentials(context.apn()));
  }

  private Stream<Context> chosen(Command command) {
    return modem.contexts().stream()
        .filter(context -> command.arguments().contains(String.valueOf(context.cid())));
  }

  private List<String> addresses(Stream<Context> contexts) {
    return contexts.map(this::address).toList();
  }

  private String address(Context context) {
    List<String> addresses = new ArrayList<>();
    Optional<DataSession> session = modem.session(context.cid());
    session.flatMap(DataSession::address4).ifPresent(p -> addresses.add(quoted(p)));
    session.flatMap(DataSession::address6).ifPresent(p -> addresses.add(quoted(p)));
    String text = addresses.isEmpty() ? "" : "," + String.join(",", addresses);
    return "+CGPADDR: " + context.cid() + text;
  }

  private static String quoted(Prefix prefix) {
    return "\"" + prefix.address().getHostAddress() + "\"";
  }

  private String numbers() {
    return String.join(
        ",", modem.contexts().stream().map(context -> String.valueOf(context.cid())).toList());
  }

  private Answer dial(Command command, Dialogue dialogue) {
    boolean cdma = modem.settings().flag(Setting.CDMA);
    return switch (DialString.parse(command.text(0), cdma)) {
      case DialString.Malformed _ -> Answer.error();
      case DialString.Subscriber _ -> Answer.of(Answer.NO_CARRIER);
      case DialString.Packet(int cid) -> {
        if (dialogue.call().stands()) {
          yield Answer.error();
        }
        dialogue.call().dial(cid);
        yield Answer.of(new Answer.Result.Later());
      }
    };
  }

  private static Answer hangUp(Command command, Dialogue dialogue) {
    dialogue.call().hangUp();
    return Answer.ok();
  }
}
