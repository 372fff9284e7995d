/// What a simulated modem is: its description as data, and the one state that all its faces share.
/// How a face words that state (AT, QMI, MBIM) is not known here. Governed by 3GPP TS 27.007 and TS
/// 31.102. Read [VirtualModem] first.
@org.jspecify.annotations.NullMarked
package dialtone.simulator.model;
