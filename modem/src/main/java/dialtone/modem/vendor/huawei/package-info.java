/// Huawei's own words for signal, SIM and radio modes: `^HCSQ`, `^CPIN`, `^ICCID`, `^SYSCFGEX`. Its
/// data session stands in `dialtone.modem.ncm`. Governing document: Huawei's AT command manual for
/// its data cards. Read [Huawei] first.
@org.jspecify.annotations.NullMarked
package dialtone.modem.vendor.huawei;
