/// The machine that a simulated modem is plugged into, as a folder: device nodes that lead to ptys,
/// the sysfs tree that the kernel would show, and the network device. What is said over them is not
/// known here. Governed by the kernel's Documentation/ABI and drivers/usb. Read [MachineFolder]
/// first.
@org.jspecify.annotations.NullMarked
package dialtone.simulator.machine;
