/// OpenWrt's configuration as far as it describes a cellular connection: `/etc/config/network` and
/// what `uci show` prints. What is not here: changing it. Governed by the protocol handlers that
/// read it (netifd's `proto_*` scripts: ppp.sh, 3g.sh, ncm.sh, qmi.sh, mbim.sh, directip.sh,
/// wwan.sh, modemmanager.sh). Read [UciNetwork] first.
@NullMarked
package dialtone.host.uci;

import org.jspecify.annotations.NullMarked;
