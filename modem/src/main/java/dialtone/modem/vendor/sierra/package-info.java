/// Sierra Wireless: how its modems are recognised and told which networks to use. The data session
/// stands in `dialtone.modem.ncm`. Governing document: Sierra's AT command references. Read
/// [Sierra] first.
@org.jspecify.annotations.NullMarked
package dialtone.modem.vendor.sierra;
