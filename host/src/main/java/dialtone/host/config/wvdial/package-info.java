/// wvdial.conf read for the connections that its dialers describe. What is not here: dialling as
/// wvdial does. Governed by wvdialconf(5), wvdial.conf(5) and wvdialer.cc of WvDial 1.61, which
/// reads keys that the page does not name. Read [Dialers].
@NullMarked
package dialtone.host.config.wvdial;

import org.jspecify.annotations.NullMarked;
