/// Command lines as declarations: commands and options as records, and from them the parser, the
/// help and the shell completion. What a command does is not known here. Governing convention: the
/// GNU long options of POSIX.1-2024 §12 and getopt_long(3). Read [Command] first.
@org.jspecify.annotations.NullMarked
package dialtone.app.cli;
