package dialtone.simulator.at;

import dialtone.simulator.model.Change;
import java.util.List;

/// Which unsolicited lines a change of the modem sends to a port whose host has set `dialogue`.
@FunctionalInterface
interface Announcer {
  List<String> lines(Change change, Dialogue dialogue);
}
