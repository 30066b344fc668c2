/** Official documents on the screen: the documents of a case, signatures, templates, signs and seals. */
package yidan.ui.document;
