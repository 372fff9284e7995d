/// The client against modems and drivers that were not written with it: the Python fakes and the
/// driver rig of the folder that `DIALTONE_SHARED` names. Our own simulator does not occur here.
/// Governing document: the README files of that folder. Read [Peer] first.
@org.jspecify.annotations.NullMarked
package dialtone.app.peer;
