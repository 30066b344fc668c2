/** A body's own profile: what the public reads of it, and the next version on its way. */
package yidan.ui.publication;
