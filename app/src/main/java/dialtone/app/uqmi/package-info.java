/// The command `uqmi`: its own words, messages and exit statuses, one request after the other on
/// a QMI port, and what the answers look like. How messages are laid out is known in
/// `dialtone.protocol.qmi`; sessions that last are in `dialtone.modem.qmi`. Governing document:
/// uqmi of OpenWrt, as of 2025-07-28. Read first: [dialtone.app.uqmi.UqmiProgram] and
/// [dialtone.app.uqmi.Words].
@org.jspecify.annotations.NullMarked
package dialtone.app.uqmi;
