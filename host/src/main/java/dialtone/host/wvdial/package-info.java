/// Reading `wvdial.conf`: its grammar with line numbers, and the settings of a dialer with their
/// defaults. Nothing here opens a port; what is done with the settings lives in the dialler of the
/// command line. The grammar is that of WvStreams (uniinigen.cc, wvtclstring.cc), the keys those of
/// wvdialer.cc 1.61. Read [WvConf] first, then [Dialer].
@NullMarked
package dialtone.host.wvdial;

import org.jspecify.annotations.NullMarked;
