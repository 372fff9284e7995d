/// The files of pppd(8): options files as in `/etc/ppp/peers`, and the chat(8) scripts that their
/// `connect` runs. What is not here: running either. Governed by pppd(8) and chat(8) of ppp 2.4.9
/// to 2.5. Read [PeersFile] first.
@NullMarked
package dialtone.host.pppd;

import org.jspecify.annotations.NullMarked;
