/// The whole program as people start it: `./dialtone` processes, watched from outside through their
/// lines, exit statuses and what they leave behind. No class of the program is called here but its
/// JSON reader. Governing documents: the contract and the "Bad input". Read [Started]
// first.
@org.jspecify.annotations.NullMarked
package dialtone.app.it;
