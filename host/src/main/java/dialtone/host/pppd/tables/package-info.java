/// The options of pppd(8) and what each comes to in `dialtone up`. No logic. Governed by the option
/// tables of ppp 2.4.9 to 2.5.2 (pppd/options.c, lcp.c, ipcp.c, tty.c, ccp.c, auth.c, sys-linux.c).
/// Read [PppdOptions].
@NullMarked
package dialtone.host.pppd.tables;

import org.jspecify.annotations.NullMarked;
