/** Discretion: the county's benchmarks, what the facts of a case lead to, what like cases got (1.5 行政执法裁量权基准制度; 行政处罚法 第三十四条); uses {@code itemlist} and {@code publication}. */
package yidan.casework.discretion;
