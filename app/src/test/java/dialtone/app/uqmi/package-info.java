/// `dialtone uqmi` against what uqmi itself did: the files beside these classes hold its words, the
/// frames on the line and its output, as recorded. Read first: [dialtone.app.uqmi.UqmiCase].
@org.jspecify.annotations.NullMarked
package dialtone.app.uqmi;
