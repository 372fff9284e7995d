package dialtone.simulator.at;

import dialtone.simulator.model.Change;
import dialtone.simulator.model.MessageStore;
import dialtone.simulator.model.MessageStore.Place;
import dialtone.simulator.model.MessageStore.Storage;
import dialtone.simulator.model.MessageStore.Stored;
import dialtone.simulator.model.MessageStore.Tag;
import dialtone.simulator.model.Setting;
import dialtone.simulator.model.VirtualModem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The message settings of 3GPP TS 27.005 §3, and the store in PDU mode: messages are listed, read,
/// deleted and announced. In text mode it seems empty.
final class MessageCommands {
  private static final String STORES = "(\"SM\",\"ME\")";
  private static final int ALL = 4;

  private final VirtualModem modem;

  private MessageCommands(VirtualModem modem) {
    this.modem = modem;
  }

  static void add(CommandTable table, VirtualModem modem, List<Announcer> announcers) {
    MessageCommands messages = new MessageCommands(modem);
    table
        .test("+CMGF", "+CMGF: (0,1)")
        .read("+CMGF", (_, dialogue) -> Answer.ok("+CMGF: " + dialogue.number("+CMGF")))
        .set("+CMGF", (command, dialogue) -> GeneralCommands.ranged(command, dialogue, 1))
        .test("+CPMS", "+CPMS: " + STORES + "," + STORES + "," + STORES)
        .read("+CPMS", (_, dialogue) -> messages.stores(dialogue))
        .set("+CPMS", SimAccess.needed(modem, messages::choose))
        .test("+CMGL", "+CMGL: (0-4)")
        .run("+CMGL", SimAccess.needed(modem, (_, dialogue) -> messages.list(dialogue, 0)))
        .set("+CMGL", SimAccess.needed(modem, (c, d) -> messages.list(d, c.number(0, ALL))))
        .test("+CMGR", "")
        .set("+CMGR", SimAccess.needed(modem, messages::read))
        .test("+CMGD", "+CMGD: (0-19),(0-4)")
        .set("+CMGD", SimAccess.needed(modem, messages::delete))
        .test("+CNMI", "+CNMI: (0-2),(0-3),(0,2),(0-2),(0,1)")
        .set("+CNMI", MessageCommands::announcements)
        .test("+CSMS", "+CSMS: (0,1)")
        .set("+CSMS", (_, _) -> Answer.ok("+CSMS: 1,1,1"))
        .read("+CSMS", (_, _) -> Answer.ok("+CSMS: 0,1,1,1"))
        .read("+CSCA", SimAccess.needed(modem, (_, _) -> messages.centre()))
        .accept(List.of("+CSCA", "+CSMP", "+CSDH"));
    announcers.add(MessageCommands::announce);
  }

  private MessageStore store() {
    return modem.messages();
  }

  private static String word(Storage storage) {
    return switch (storage) {
      case SIM -> "SM";
      case MEMORY -> "ME";
    };
  }

  private static Storage chosen(Dialogue dialogue) {
    return dialogue.text("+CPMS", "SM").equals("ME") ? Storage.MEMORY : Storage.SIM;
  }

  private String count(Storage storage) {
    return store().of(storage).size() + "," + MessageStore.ROOM;
  }

  private Answer stores(Dialogue dialogue) {
    Storage storage = chosen(dialogue);
    String one = "\"" + word(storage) + "\"," + count(storage);
    return Answer.ok("+CPMS: " + String.join(",", one, one, one));
  }

  private Answer choose(Command command, Dialogue dialogue) {
    String wanted = command.text(0).toUpperCase(Locale.ROOT);
    if (!wanted.equals("SM") && !wanted.equals("ME")) {
      return Answer.error();
    }
    dialogue.set("+CPMS", wanted);
    String one = count(chosen(dialogue));
    return Answer.ok("+CPMS: " + String.join(",", one, one, one));
  }

  /// `<stat>` of §3.1.
  private static int number(Tag tag) {
    return switch (tag) {
      case UNREAD -> 0;
      case READ -> 1;
      case UNSENT -> 2;
      case SENT -> 3;
    };
  }

  /// The length counts the TPDU, without the service centre in front of it.
  private static int length(Stored message) {
    return message.pdu().size() == 0 ? 0 : message.pdu().size() - 1 - message.pdu().at(0);
  }

  private static String hex(Stored message) {
    return message.pdu().toString().toUpperCase(Locale.ROOT);
  }

  private Answer list(Dialogue dialogue, int which) {
    List<String> lines = new ArrayList<>();
    if (dialogue.number("+CMGF") == 0) {
      Storage storage = chosen(dialogue);
      for (Map.Entry<Integer, Stored> entry : store().of(storage).entrySet()) {
        int stat = number(entry.getValue().tag());
        if (which == ALL || which == stat) {
          lines.add("+CMGL: %d,%d,,%d".formatted(entry.getKey(), stat, length(entry.getValue())));
          lines.add(hex(entry.getValue()));
          seen(new Place(storage, entry.getKey()));
        }
      }
    }
    return Answer.ok(lines);
  }

  private void seen(Place place) {
    if (store().at(place).filter(message -> message.tag() == Tag.UNREAD).isPresent()) {
      boolean _ = store().tag(place, Tag.READ);
    }
  }

  private Answer read(Command command, Dialogue dialogue) {
    Place place = new Place(chosen(dialogue), command.number(0, -1));
    Optional<Stored> message = store().at(place);
    if (message.isEmpty() || dialogue.number("+CMGF") != 0) {
      return Answer.error();
    }
    seen(place);
    return Answer.ok(
        "+CMGR: %d,,%d".formatted(number(message.get().tag()), length(message.get())),
        hex(message.get()));
  }

  /// `<delflag>` of §3.5.4: 0 this one, 1 those read, 2 and those sent, 3 and those not sent, 4 all.
  private Answer delete(Command command, Dialogue dialogue) {
    Storage storage = chosen(dialogue);
    int flag = command.number(1, 0);
    if (flag < 0 || flag > ALL) {
      return Answer.error();
    }
    if (flag == 0) {
      return store().delete(new Place(storage, command.number(0, -1)))
          ? Answer.ok()
          : Answer.error();
    }
    store().of(storage).values().removeIf(message -> covered(message.tag(), flag));
    return Answer.ok();
  }

  private static boolean covered(Tag tag, int flag) {
    return switch (tag) {
      case READ -> true;
      case SENT -> flag >= 2;
      case UNSENT -> flag >= 3;
      case UNREAD -> flag == ALL;
    };
  }

  private static Answer announcements(Command command, Dialogue dialogue) {
    dialogue.set("+CNMI", command.number(1, 0));
    return Answer.ok();
  }

  private Answer centre() {
    String number = modem.settings().text(Setting.SMSC);
    return Answer.ok("+CSCA: \"%s\",%d".formatted(number, number.startsWith("+") ? 145 : 129));
  }

  private static List<String> announce(Change change, Dialogue dialogue) {
    return change instanceof Change.MessageArrived(Place place) && dialogue.number("+CNMI") == 1
        ? List.of("+CMTI: \"%s\",%d".formatted(word(place.storage()), place.index()))
        : List.of();
  }
}
