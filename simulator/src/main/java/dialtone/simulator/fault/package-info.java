/// What can go wrong with a simulated modem, when it begins and which rung of a host's recovery
/// ends it. How a healthy modem behaves is in [dialtone.simulator.model]. Each fault is a pain that
/// users reported. Read [FaultKind] first.
@org.jspecify.annotations.NullMarked
package dialtone.simulator.fault;
