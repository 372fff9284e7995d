/// Machines that this process reaches through its own kernel: this computer, and one laid out in a folder.
/// What a machine offers is said in `dialtone.host.machine`; another kind of machine is another package.
/// Read [Local] first.
@org.jspecify.annotations.NullMarked
package dialtone.host.local;
