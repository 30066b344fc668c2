/** A paper of an execution that could not be served: what was tried in vain (行政强制法 第三十八条; 朔政办发〔2019〕38号 第三十条、第三十三条). */
package yidan.casework.execution.service;
