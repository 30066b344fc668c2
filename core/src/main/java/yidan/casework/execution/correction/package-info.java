/** A day of service that was noted wrongly on an execution is corrected (行政强制法 第三十八条; 临政发〔2023〕14号 四、八 第十五条). */
package yidan.casework.execution.correction;
