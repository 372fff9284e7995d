/// Tests of the package of the same name. No test says how long anything may take.
@org.jspecify.annotations.NullMarked
package dialtone.app.bench;
