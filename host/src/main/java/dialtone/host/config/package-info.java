/// What the files of other programs say about a connection, and what is wrong with them: the words
/// that all readers share. No format lives here; each has a package of its own (`pppd`, `wvdial`,
/// `uci`, `ifupdown`, `networkmanager`), and `config.format` knows which is which. Read
/// [ConnectionDescription] first, then [Findings].
@NullMarked
package dialtone.host.config;

import org.jspecify.annotations.NullMarked;
