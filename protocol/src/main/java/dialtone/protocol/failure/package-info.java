/// Everything that can go wrong between a modem and its user, as one sealed [Failure] with plain
/// words for each, and the code tables of the standards ([Cause]). No protocol parsing lives here;
/// whoever talks to a device makes the failure, [Explanation] says it to a person. Read [Failure]
/// first.
@org.jspecify.annotations.NullMarked
package dialtone.protocol.failure;
