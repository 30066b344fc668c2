/** Files, stored by their hash and never overwritten. */
package yidan.files;
