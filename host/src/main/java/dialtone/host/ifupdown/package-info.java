/// Debian's `/etc/network/interfaces` as far as it describes a cellular connection, with the files
/// it leads to. What is not here: changing it. Governed by interfaces(5) of ifupdown 0.8. Read
/// [Interfaces].
@NullMarked
package dialtone.host.ifupdown;

import org.jspecify.annotations.NullMarked;
