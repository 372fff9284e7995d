/// One class a command, and what several of them share: which machine, which modem, which settings,
/// one session. How a modem is driven is not known here; this package wires the others together.
/// Read [Action] first.
@org.jspecify.annotations.NullMarked
package dialtone.app.command;
