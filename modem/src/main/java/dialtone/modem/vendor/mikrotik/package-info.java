/// MikroTik's modem cards. Their data session stands in `dialtone.modem.ncm`. Governing document:
/// none is public. Read [Mikrotik] first.
@org.jspecify.annotations.NullMarked
package dialtone.modem.vendor.mikrotik;
