/// What people see and type: lines for scripts, a live list for terminals, the PIN without echo,
/// the AT terminal. What is shown was decided elsewhere; here it only gets its form. Governing
/// document: ECMA-48 for the few control sequences. Read [Output] first.
@org.jspecify.annotations.NullMarked
package dialtone.app.terminal;
