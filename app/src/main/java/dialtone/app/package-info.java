/// Where the program begins. Nothing else lives here: commands are in `command`. Governing
/// document: the contract of commands and exit statuses. Read [Main] first.
@org.jspecify.annotations.NullMarked
package dialtone.app;
