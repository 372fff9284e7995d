/// A modem made of software, started and steered from Java: [Simulation] and what it is told and
/// tells. How it speaks and what it is made of is in the packages below. Governed by the `simulate`
/// section of the command-line contract. Read [Simulation] first.
@org.jspecify.annotations.NullMarked
package dialtone.simulator;
