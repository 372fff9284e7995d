/// The way from plugged in to online as a pure function from state and event to state and commands, and what runs it.
/// How a family does a step is not known here. Read [Supervisor] first.
@org.jspecify.annotations.NullMarked
package dialtone.modem.supervisor;
