/**
 * Official documents: forms, their templates, filling, numbering, the PDF original and binding originals into one file
 * (institutions 1.3 行政执法全过程记录 and 1.9 行政执法案卷制作规范).
 */
package yidan.document;
