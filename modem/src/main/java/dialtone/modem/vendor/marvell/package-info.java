/// Modems that give their chip's maker, Marvell, for their own. Their data session stands in
/// `dialtone.modem.ncm`. Governing document: none is public. Read [Marvell] first.
@org.jspecify.annotations.NullMarked
package dialtone.modem.vendor.marvell;
