package dialtone.simulator.at;

import dialtone.simulator.fault.FaultBoard;
import dialtone.simulator.fault.FaultKind;
import java.util.ArrayList;
import java.util.List;

/// Runs the commands of one line in order, up to the first that fails; one result stands for all
/// (V.250 §5.2.1).
final class LineAnswer {
  private final Repertoire repertoire;
  private final FaultBoard faults;
  private final Dialogue dialogue;

  LineAnswer(Repertoire repertoire, FaultBoard faults, Dialogue dialogue) {
    this.repertoire = repertoire;
    this.faults = faults;
    this.dialogue = dialogue;
  }

  Answer to(String body) {
    List<String> lines = new ArrayList<>();
    List<Command> commands = CommandLine.parse(body);
    if (!commands.stream().allMatch(repertoire::knows)) {
      return repertoire.recorded(body).orElseGet(Answer::error);
    }
    for (Command command : commands) {
      Answer answer = answer(command);
      lines.addAll(answer.lines());
      if (!(answer.result() instanceof Answer.Result.Ok)) {
        return new Answer(lines, answer.result());
      }
    }
    return Answer.ok(lines);
  }

  private Answer answer(Command command) {
    boolean nameless = command.name().endsWith("GMI") && faults.has(FaultKind.EMPTY_CGMI);
    return nameless ? Answer.ok() : repertoire.answer(command, dialogue);
  }
}
