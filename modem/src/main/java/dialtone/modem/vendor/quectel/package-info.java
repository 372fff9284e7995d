/// Quectel: how its modules are recognised and told which networks to use. The data session stands
/// in `dialtone.modem.ncm`. Governing document: Quectel's AT command manuals. Read [Quectel] first.
@org.jspecify.annotations.NullMarked
package dialtone.modem.vendor.quectel;
