package dialtone.simulator;

import dialtone.simulator.fault.Fault;
import dialtone.simulator.fault.FaultBoard;
import dialtone.simulator.fault.FaultKind;
import dialtone.simulator.model.Timers;
import java.time.Duration;
import java.util.List;

/// Lines that a faulty modem sends without being asked: one that is too long, or thousands a
/// second.
final class Noise {
  private static final Duration BEAT = Duration.ofMillis(10);
  private static final int BEATS_A_SECOND = 100;

  private final Timers timers;
  private final List<ServedPort> ports;
  private boolean flooding;
  private long due;
  private int count;

  Noise(Timers timers, List<ServedPort> ports) {
    this.timers = timers;
    this.ports = ports;
  }

  void faultHappened(Fault fault, FaultBoard faults) {
    if (fault.kind() == FaultKind.LONG_LINE) {
      ports.forEach(port -> port.face().longLine(fault.number(0)));
    }
    if (fault.kind() == FaultKind.UNSOLICITED_FLOOD && !flooding) {
      flooding = true;
      flood(faults);
    }
  }

  private void flood(FaultBoard faults) {
    if (!faults.has(FaultKind.UNSOLICITED_FLOOD)) {
      flooding = false;
      return;
    }
    due += faults.active(FaultKind.UNSOLICITED_FLOOD).map(fault -> fault.number(0)).orElse(0);
    for (; due >= BEATS_A_SECOND; due -= BEATS_A_SECOND) {
      String line = "^RSSI:" + count++ % 32;
      ports.forEach(port -> port.face().announce(line));
    }
    timers.after(BEAT, () -> flood(faults));
  }
}
