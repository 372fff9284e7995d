/// Modems with Spreadtrum's (Unisoc's) firmware. Their data session stands in `dialtone.modem.ncm`.
/// Governing document: none is public. Read [Spreadtrum] first.
@org.jspecify.annotations.NullMarked
package dialtone.modem.vendor.spreadtrum;
