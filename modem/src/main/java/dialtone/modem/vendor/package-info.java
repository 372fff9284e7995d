/// What a maker of modems does differently from the standard, as one seam, and how the maker is
/// recognised. What each maker does stands in a package of its own below. Read [Vendor] first.
@org.jspecify.annotations.NullMarked
package dialtone.modem.vendor;
