package dialtone.simulator;

import dialtone.simulator.at.AtFace;
import dialtone.simulator.fault.FaultBoard;
import dialtone.simulator.fault.FaultyWire;
import dialtone.simulator.model.Model;
import dialtone.simulator.model.PortRole;
import java.util.function.Consumer;

/// What one port says and tells: bytes while it is an AT port, and events.
record Speech(Model.Node node, FaultBoard faults, FaultyWire wire, Consumer<SimulationEvent> events)
    implements AtFace.Outlet {

  private boolean audible() {
    return faults.role(node.name(), node.role()) == PortRole.AT;
  }

  @Override
  public void text(byte[] bytes) {
    if (audible()) {
      wire.accept(bytes);
    }
  }

  @Override
  public void data(byte[] bytes) {
    if (audible()) {
      wire.data(bytes);
    }
  }

  @Override
  public void exchanged(String command, String reply) {
    events.accept(new SimulationEvent.AtExchange(node.name(), command, reply));
  }

  @Override
  public void called(String what) {
    events.accept(new SimulationEvent.CallChanged(node.name(), what));
  }
}
