/// The product's own measurements, each beside a peer in the same run. What is measured lives
/// elsewhere. Governing document: `docs/performance.md`. Read [dialtone.app.bench.Benchmark]
/// first.
@org.jspecify.annotations.NullMarked
package dialtone.app.bench;
