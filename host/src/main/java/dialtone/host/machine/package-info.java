/// One machine as a modem's owner sees it: files, ports, links, programs, hot-plug events, data paths, and what must be
/// told of a change to undo it ([Journal], [Undo]).
/// What a modem says is not known here. The implementations are in packages of their own (`local`, `journal`);
/// nothing above may know which. Read [Machine] first.
@org.jspecify.annotations.NullMarked
package dialtone.host.machine;
