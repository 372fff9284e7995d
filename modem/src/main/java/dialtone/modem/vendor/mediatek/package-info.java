/// MediaTek's own firmware: how it is recognised. The data session stands in `dialtone.modem.ncm`.
/// Read [Mediatek] first.
@org.jspecify.annotations.NullMarked
package dialtone.modem.vendor.mediatek;
