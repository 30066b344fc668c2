/** Benchmarks, run by {@code ./bench}; no test asserts a time. */
package yidan.bench;
