/** How a seizure ends: it is lifted, or it is decided what becomes of its things (行政强制法 第二十七条、第二十八条). */
package yidan.casework.seizure.end;
