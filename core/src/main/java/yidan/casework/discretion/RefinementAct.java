package yidan.casework.discretion;

/** The life of a body's own benchmark. Source: 行政处罚法 第三十四条; 交政办发〔2024〕6号 二（三）. */
public sealed interface RefinementAct permits RefineBenchmark, RewordRefinement, PublishRefinement {}
