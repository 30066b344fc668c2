/** What is done on the spot when something is sealed or seized, and its record (行政强制法 第十八条至第二十四条); uses the seizure it is of. */
package yidan.casework.seizure.scene;
