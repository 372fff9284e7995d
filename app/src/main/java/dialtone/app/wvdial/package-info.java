/// `dialtone wvdial` and `dialtone wvdialconf`: what wvdial 1.61 says to a modem and to people, in
/// its own words and with its exit statuses. What its files mean is in [dialtone.host.wvdial]. PPP
/// is not wvdial's own either: it comes from [dialtone.modem.ppp]. Facts about the original cite
/// its files, such as wvdialer.cc. Read [WvDial] first, then [DialLoop].
@NullMarked
package dialtone.app.wvdial;

import org.jspecify.annotations.NullMarked;
