/// The options that each protocol handler of OpenWrt reads, and what they come to in `dialtone up`.
/// No logic. Governed by the `proto_config_add_*` calls of the handlers (OpenWrt 24.10). Read
/// [ProtoOptions].
@NullMarked
package dialtone.host.uci.tables;

import org.jspecify.annotations.NullMarked;
