/// Which format a file has, by what stands in it, and the reader for it. The formats themselves are
/// in `host.pppd`, `host.uci`, `host.ifupdown`, `host.networkmanager` and `host.wvdial`. Read
/// [Imported] first.
@NullMarked
package dialtone.host.config.format;

import org.jspecify.annotations.NullMarked;
