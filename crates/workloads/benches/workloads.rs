//! The workloads natively. `tests/e2e/workloads.mjs` runs the same in the browser's Wasm.

#![allow(missing_docs, reason = "criterion's macros make public functions")]
#![allow(clippy::unwrap_used, reason = "in a benchmark, a failed unwrap is the report")]

use criterion::{Criterion, criterion_group, criterion_main};
use workloads::Workload;

fn all(c: &mut Criterion) {
    let (sixty, large) = (Workload::make(60, 10).unwrap(), Workload::make(500, 10).unwrap());
    let people = Workload::make(500, 500).unwrap();
    let mut group = c.benchmark_group("workloads");
    group.sample_size(20);
    group.bench_function("diagnose-60", |b| b.iter(|| sixty.diagnose()));
    group.bench_function("diagnose-500", |b| b.iter(|| large.diagnose()));
    group.bench_function("diagnose-500-people", |b| b.iter(|| people.diagnose()));
    let ninety = Workload::make(90, 10).unwrap();
    group.bench_function("diagnose-90", |b| b.iter(|| ninety.diagnose()));
    group.bench_function("improve-90", |b| b.iter(|| ninety.improve()));
    group.bench_function("weigh-60", |b| b.iter(|| sixty.weigh()));
    group.bench_function("weigh-90", |b| b.iter(|| ninety.weigh()));
    group.finish();
}

criterion_group!(benches, all);
criterion_main!(benches);
