/// The AT face of a simulated modem: command lines in, replies and unsolicited lines out. What is
/// true of the modem is not kept here but in [dialtone.simulator.model]. Governed by ITU-T V.250,
/// 3GPP TS 27.007 and 27.005; classes named after a maker follow that maker's AT manual. Read
/// [AtFace] first.
@org.jspecify.annotations.NullMarked
package dialtone.simulator.at;
