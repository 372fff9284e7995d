/// The modem's QMI face: what its services answer and say by themselves, over whatever carries the
/// frames. The state behind it is [dialtone.simulator.model], shared with the AT face; messages and
/// frames are [dialtone.protocol.qmi]. Governed by libqmi's message tables; behaviour follows what
/// qmicli, ModemManager and uqmi expect of real modems. Read [QmiFace] first.
@org.jspecify.annotations.NullMarked
package dialtone.simulator.qmi;
