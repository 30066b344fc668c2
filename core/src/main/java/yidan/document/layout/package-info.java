/** How a document lies on paper: pages by GB/T 9704, faces and rare characters, pictures the right way up, what is enclosed. */
package yidan.document.layout;
