/** Files on the screen: taken in with what is wrong said at the field, shown small and large, handed out with an entry in the record (1.3 行政执法全过程记录办法 第十八条至第二十条). */
package yidan.ui.files;
