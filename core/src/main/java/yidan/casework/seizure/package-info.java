/** Sealing and seizure: approval before or within a day, the list, thirty days and thirty more once, lifting (行政强制法 第三章); uses {@code evidence}. */
package yidan.casework.seizure;
