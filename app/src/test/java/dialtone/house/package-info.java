/// The house rules of CONTRIBUTING.md as a test: what can be checked by a program is checked here, over all modules.
// over all modules.
/// Nothing here knows what a modem is. Read [HouseRulesTest] first.
package dialtone.house;
