/// ZTE's own words for radio modes: `+ZSNT`. Its data session stands in `dialtone.modem.ncm`.
/// Governing document: none is public; what OpenWrt and ModemManager know of it. Read [Zte] first.
@org.jspecify.annotations.NullMarked
package dialtone.modem.vendor.zte;
