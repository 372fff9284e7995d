/// Modems controlled by AT commands: the session on one port and each capability in the words of
/// 3GPP TS 27.007. What one maker does in its own words stands in `dialtone.modem.vendor`, data
/// sessions in the package of their family. Read [AtSession] first.
@org.jspecify.annotations.NullMarked
package dialtone.modem.at;
