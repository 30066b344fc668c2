/**
 * Case files: assembled from what a case holds, looked at by the head, taken over by the archivist, read and borrowed for a
 * reason (1.9 行政执法案卷制作规范; 4.9 档案管理制度、执法保密制度); uses {@code casework}, {@code document}, {@code evidence}, {@code inspection}.
 */
package yidan.casefile;
