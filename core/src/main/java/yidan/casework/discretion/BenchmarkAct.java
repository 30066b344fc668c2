package yidan.casework.discretion;

/** The life of a benchmark. Source: 临政发〔2023〕14号 一、五 第六条、第七条、第九条. */
public sealed interface BenchmarkAct permits EnterBenchmark, RewordBenchmark, PublishBenchmark {}
