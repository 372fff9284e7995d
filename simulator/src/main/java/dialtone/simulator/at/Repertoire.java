package dialtone.simulator.at;

import dialtone.simulator.model.Change;
import dialtone.simulator.model.VirtualModem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Everything that one modem understands and says by itself over AT, shared by all of its ports.
public final class Repertoire {
  private final VirtualModem modem;
  private final CommandTable table = new CommandTable();
  private final List<Announcer> announcers = new ArrayList<>();
  private final Optional<Personality> personality;

  /// The commands of the standards, with those of `sets`.
  ///
  /// @param sets what is known beside the standards: `huawei`, `huawei-ndis` (with a network
  ///     device), `longcheer`
  /// @param personality what answers commands that nothing else knows
  public Repertoire(VirtualModem modem, Set<String> sets, Optional<Personality> personality) {
    this.modem = modem;
    this.personality = personality;
    GeneralCommands.add(table, modem);
    SimCommands.add(table, modem);
    NetworkCommands.add(table, modem, announcers);
    SignalCommands.add(table, modem);
    PacketCommands.add(table, modem);
    MessageCommands.add(table, modem, announcers);
    if (sets.contains("huawei")) {
      HuaweiCommands.add(table, modem, announcers);
    }
    if (sets.contains("huawei-ndis")) {
      HuaweiSession.add(table, modem, announcers);
    }
    if (sets.contains("longcheer")) {
      LongcheerCommands.add(table, modem);
    }
  }

  VirtualModem modem() {
    return modem;
  }

  Answer answer(Command command, Dialogue dialogue) {
    return table
        .find(command)
        .map(handler -> handler.handle(command, dialogue))
        .orElseGet(Answer::error);
  }

  boolean knows(Command command) {
    return table.find(command).isPresent();
  }

  /// What a transcript answers to the whole line, without its `AT`.
  Optional<Answer> recorded(String line) {
    return personality.flatMap(each -> each.answer("AT" + line));
  }

  List<String> announce(Change change, Dialogue dialogue) {
    List<String> lines = new ArrayList<>();
    announcers.forEach(announcer -> lines.addAll(announcer.lines(change, dialogue)));
    return lines;
  }
}
